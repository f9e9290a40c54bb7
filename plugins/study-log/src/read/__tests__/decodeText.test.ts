import fc from 'fast-check';
import iconv from 'iconv-lite';

import {decodeText} from '../decodeText.js';

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

  it('keeps every kind of line end', () => {
    const text = 'a\tlong line\r\nc\rd\n';
    expect(decodeText(Buffer.from(text)).text).toBe(text);
  });

  // NUL too: no page and no feed can hold it, and Markdown has it replaced.
  it.each([
    ['스택\b은 쓰인다', '스택\u200b은 쓰인다'],
    ['**굵게\b**는', '**굵게\u200b**는'],
    ['스택\b 정리\b', '스택  정리 '],
    ['\u0001# 제목', ' # 제목'],
    ['a long line with a\0b', 'a long line with a\u200bb'],
    ['page\fbreak\u000bline\u0085next', 'page break line next'],
    ['\u001b[31mred\u007f\u009b', ' [31mred\u200b '],
    ['no \uffff character \ufffe', 'no \ufffd character \ufffd'],
  ])('puts out control characters, one unit for one: %j', (before, after) => {
    const decoded = decodeText(Buffer.from(before));
    expect(decoded).toEqual({text: after, encoding: 'utf-8', replacements: 0});
    expect(decoded.text).toHaveLength(before.length);
  });

  it('leaves what is written from right to left, joined and put together alone', () => {
    const text = '\u202eשלום\u202c \u2067العربية\u2069 👩\u200d💻 e\u0301';
    expect(decodeText(Buffer.from(text)).text).toBe(text);
  });

  it('never gives a character that XML cannot hold', () => {
    fc.assert(
      fc.property(fc.uint8Array({maxLength: 300}), (bytes) => {
        expect(decodeText(bytes).text).not.toMatch(
          // eslint-disable-next-line no-control-regex
          /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\ufffe\uffff]|\p{Surrogate}/u,
        );
      }),
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
            !/[\p{Cc}\uFFFE\uFFFF]/u.test(text) &&
            text.isWellFormed(),
        );
        expect(decodeText(Buffer.from(text)).text).toBe(text);
      }),
    );
  });
});
