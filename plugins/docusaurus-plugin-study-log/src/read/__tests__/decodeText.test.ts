import fc from 'fast-check';
import iconv from 'iconv-lite';

import {decodeText} from '../decodeText';

const KOREAN = '## 날짜: 2025-01-11\n\nIngress는 L7에서 동작한다.\n';

describe('decodeText', () => {
  it.each([
    ['UTF-8', Buffer.from(KOREAN), 'utf-8'],
    ['UTF-8 with a BOM', Buffer.from(`\uFEFF${KOREAN}`), 'utf-8'],
    [
      'UTF-16LE with a BOM',
      iconv.encode(KOREAN, 'utf-16le', {addBOM: true}),
      'utf-16le',
    ],
    [
      'UTF-16BE with a BOM',
      iconv.encode(KOREAN, 'utf-16be', {addBOM: true}),
      'utf-16be',
    ],
    ['UTF-16LE without a BOM', iconv.encode(KOREAN, 'utf-16le'), 'utf-16le'],
    ['UTF-16BE without a BOM', iconv.encode(KOREAN, 'utf-16be'), 'utf-16be'],
    ['CP949', iconv.encode(KOREAN, 'cp949'), 'cp949'],
  ])('reads %s and removes the BOM', (_name, bytes, encoding) => {
    expect(decodeText(bytes)).toEqual({
      text: KOREAN,
      encoding,
      replacements: 0,
    });
  });

  it('keeps a UTF-8 file with one damaged character as UTF-8', () => {
    const bytes = Buffer.concat([
      Buffer.from('노드의 '),
      Buffer.from([0xec, 0x9b]),
      Buffer.from(' 포트'),
    ]);
    expect(decodeText(bytes)).toMatchObject({
      text: '노드의 \uFFFD 포트',
      encoding: 'utf-8',
      replacements: 1,
    });
  });

  it('keeps NUL and every kind of line end', () => {
    expect(decodeText(Buffer.from('a\0b and a long line\r\nc\rd\n')).text).toBe(
      'a\0b and a long line\r\nc\rd\n',
    );
  });

  it('reads any bytes without throwing', () => {
    fc.assert(
      fc.property(fc.uint8Array({maxLength: 300}), (bytes) => {
        expect(typeof decodeText(bytes).text).toBe('string');
      }),
    );
  });

  it('gives back every text that was written as UTF-8', () => {
    fc.assert(
      fc.property(fc.string({unit: 'grapheme', maxLength: 80}), (text) => {
        fc.pre(
          !text.startsWith('\uFEFF') &&
            !text.includes('\0') &&
            text.isWellFormed(),
        );
        expect(decodeText(Buffer.from(text)).text).toBe(text);
      }),
    );
  });
});
