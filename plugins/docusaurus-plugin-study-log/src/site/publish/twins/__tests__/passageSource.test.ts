import type {PlannedBody} from '../../../content/plannedBodies.js';
import {createPassageSource} from '../passageSource.js';

const TEXT = `앞의 기록

## Pod

> - Pod는 ![](p.png)
>   둘째 줄

- 밖
  - 안 : Pod
    - 더 안
`;
const rangeOf = (part: string, from = 0) => {
  const start = TEXT.indexOf(part, from);
  return {start, end: start + part.length};
};
const LOG_RANGE = {start: TEXT.indexOf('## Pod'), end: TEXT.length};
const MENTION = rangeOf('Pod', TEXT.indexOf('Pod는'));
const BODY = {
  log: {
    range: LOG_RANGE,
    references: [{kind: 'image', target: 'p.png', source: TEXT.indexOf('![]')}],
  },
  text: TEXT,
  request: {
    links: [
      {
        ...MENTION,
        outerStart: MENTION.start,
        outerEnd: MENTION.end,
        href: '/concepts/pod/',
      },
    ],
    resolve: () => ({url: '/p-1.png'}),
  },
} as unknown as PlannedBody;
const sourceOf = createPassageSource(
  (page) => (page === '/logs/a/' ? BODY : undefined),
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
    const ranges = [
      rangeOf('\n\n', LOG_RANGE.start),
      rangeOf('더 안'),
      rangeOf('밖'),
    ];
    expect(sourceOf('/logs/a/', ranges)).toBe('더 안\n\n밖');
  });

  it('is nothing where the log is not known', () => {
    expect(sourceOf('/logs/b/', [rangeOf('밖')])).toBe('');
  });
});
