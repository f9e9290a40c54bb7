import {applyEdits} from '../applyEdits.js';
import {toLinkEdits} from '../logTwin.js';

/** `«Pod»` is a mention of /pod/; `[[«라벨»]]` one whose brackets go. */
function link(marked: string): string {
  const links = [...marked.matchAll(/(\[\[)?«([^»]*)»(\]\])?/g)];
  const text = marked.replace(/[«»]/g, '');
  let removed = 0;
  const spliced = links.map(({index, 0: all, 1: open = '', 2: words = ''}) => {
    const outerStart = index - removed;
    removed += 2;
    const start = outerStart + open.length;
    return {
      outerStart,
      outerEnd: outerStart + all.length - 2,
      start,
      end: start + words.length,
      href: '/pod/',
    };
  });
  return applyEdits(
    text,
    toLinkEdits(text, spliced, (href) => href),
  );
}

it.each([
  ['«Pod»는 작다', '[Pod](/pod/)는 작다'],
  ['[[«파드»]]와 «Pod»', '[파드](/pod/)와 [Pod](/pod/)'],
  ['**«Pod»**는', '[**Pod**](/pod/)는'],
  ['은 __«Pod»__ 는', '은 [__Pod__](/pod/) 는'],
  ['***«Pod»***', '[***Pod***](/pod/)'],
  ['~~«Pod»~~', '[~~Pod~~](/pod/)'],
  ['**«Pod» 하나**는', '**Pod 하나**는'],
  ['**하나의 «Pod»**는', '**하나의 Pod**는'],
  ['**큰 «Pod» 하나**', '**큰 [Pod](/pod/) 하나**'],
  ['«List[T]»', 'List[T]'],
])('%s becomes %s', (marked, expected) => {
  expect(link(marked)).toBe(expected);
});
