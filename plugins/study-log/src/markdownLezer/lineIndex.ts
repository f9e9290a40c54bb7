import type {LineIndex} from './types.js';

/** Line starts of a text with LF, CRLF or CR line ends, and a binary search over them. */
export function createLineIndex(text: string): LineIndex {
  const starts = findLineStarts(text);
  return {
    starts,
    lineAt: (offset) => {
      let low = 0;
      let high = starts.length - 1;
      while (low < high) {
        const middle = (low + high + 1) >> 1;
        if (starts[middle]! <= offset) {
          low = middle;
        } else {
          high = middle - 1;
        }
      }
      return low + 1;
    },
  };
}

function findLineStarts(text: string): number[] {
  if (text.includes('\r')) {
    return [
      0,
      ...Array.from(text.matchAll(/\r\n?|\n/g), (m) => m.index + m[0].length),
    ];
  }
  const starts = [0];
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) {
    starts.push(at + 1);
  }
  return starts;
}
