import fc from 'fast-check';
import {countColumns, cutLongWords, wrapWords} from '../wrapWords.js';

describe('wrapping', () => {
  test.each([
    ['kubelet이 CNI를 부른다', 11, ['kubelet이', 'CNI를', '부른다']],
    ['kubelet이 CNI를 부른다', 15, ['kubelet이 CNI를', '부른다']],
    ['a\u0000b\tc', 80, ['a b c']],
    [
      '/etc/cni/net.d/10-calico.conflist 파일',
      10,
      ['/etc/cni/net.d/10-calico.conflist', '파일'],
    ],
    ['', 10, []],
  ])('%s in %i columns', (text, columns, lines) => {
    expect(wrapWords(text, columns)).toEqual(lines);
  });

  test.each([
    ['/etc/cni/net.d/10 파일', 10, '/etc/cni/n et.d/10 파일'],
    ['컨테이너네트워크 x', 8, '컨테이너 네트워크 x'],
    ['짧은 말', 8, '짧은 말'],
  ])('%s has no word above %i columns', (text, columns, cut) => {
    expect(cutLongWords(text, columns)).toBe(cut);
  });

  test('cut and wrapped, no line is too long and no character is lost', () => {
    fc.assert(
      fc.property(
        fc.string({unit: fc.constantFrom(...'aW가漢. /-'), maxLength: 120}),
        fc.integer({min: 2, max: 40}),
        (text, columns) => {
          const lines = wrapWords(cutLongWords(text, columns), columns);
          expect(lines.join('').replaceAll(' ', '')).toBe(
            text.replaceAll(' ', ''),
          );
          for (const line of lines) {
            expect(countColumns(line)).toBeLessThanOrEqual(columns);
          }
        },
      ),
    );
  });
});
