import type {CompileInput} from 'study-log/compile/types';
import type {Log} from 'study-log/logs/types';
import {createPassageSource} from '../passageSource.js';

const TEXT = `## Pod

> - Pod는 ![](p.png)
>   둘째 줄

- 밖
  - 안 : Pod
    - 더 안
`;
const START = 100;
const rangeOf = (part: string) => {
  const start = START + TEXT.indexOf(part);
  return {start, end: start + part.length};
};
const at = TEXT.indexOf('Pod는');
const sourceOf = createPassageSource(
  (page) =>
    page === '/logs/a/'
      ? {
          log: {
            range: {start: START, end: START + TEXT.length},
            line: 5,
            references: [{kind: 'image', target: 'p.png', line: 7}],
          } as unknown as Log,
          input: {
            text: TEXT,
            links: [
              {
                start: at,
                end: at + 3,
                outerStart: at,
                outerEnd: at + 3,
                href: '/concepts/pod/',
              },
            ],
            images: {'p.png': {url: '/p-1.png'}},
            hrefs: {},
            diagrams: [],
          } as unknown as CompileInput,
        }
      : undefined,
  (href) => `https://e.com${href}`,
);

describe('the Markdown of a passage', () => {
  it('has the links and addresses of its log, and no marks of the quote around it', () => {
    const range = rangeOf('- Pod는 ![](p.png)\n>   둘째 줄');
    expect(sourceOf('/logs/a/#x', [range])).toBe(
      '- [Pod](https://e.com/concepts/pod/)는 ![](https://e.com/p-1.png)\n  둘째 줄',
    );
  });

  it('stands as far left as its first line', () => {
    const range = rangeOf('- 안 : Pod\n    - 더 안\n');
    expect(sourceOf('/logs/a/', [range])).toBe('- 안 : Pod\n  - 더 안');
  });

  it('is of several ranges, blank ones left out', () => {
    const ranges = [rangeOf('\n\n'), rangeOf('더 안'), rangeOf('밖')];
    expect(sourceOf('/logs/a/', ranges)).toBe('더 안\n\n밖');
  });

  it('is nothing where the log is not known', () => {
    expect(sourceOf('/logs/b/', [rangeOf('밖')])).toBe('');
  });
});
