// eslint-disable-next-line @typescript-eslint/no-restricted-imports -- The day of `published:` is written as days of logs are.
import {findWrittenDates} from '../../logs/dates/writtenDates.js';
import {readAnswer, toWord} from './answer.js';
import type {Field, Hidden} from './types.js';

export type Verdict = {
  readonly hidden: Hidden;
  /** The value is neither yes nor no: the safe side was taken. */
  readonly unclear: boolean;
};

export type Pair = readonly [key: string, value: unknown];

/** Keys that hide a file when they say yes. */
const HIDING: ReadonlyMap<string, Hidden> = new Map([
  ...[
    'draft',
    'private',
    'hidden',
    'unpublished',
    '초안',
    '비공개',
    '草稿',
    '下書き',
    '非公開',
    '非公开',
  ].map((key): [string, Hidden] => [key, 'private']),
  ['unlisted', 'unlisted'],
]);

/** Keys that hide a file when they say no. `dg-publish` is the Obsidian Digital Garden's. */
const SHOWING = new Set([
  'publish',
  'published',
  'public',
  'dgpublish',
  '공개',
  '公開',
  '公开',
]);

/** The same, where any other value is none of our business: an address, a name. */
const SHARING = new Set(['share', 'shared']);

/** Keys whose value is a word. */
const STATES = new Set([
  'visibility',
  'status',
  'state',
  'access',
  '상태',
  '공개여부',
  '공개범위',
]);
const HIDING_WORDS: ReadonlyMap<string, Hidden> = new Map([
  ...[
    'private',
    'draft',
    'hidden',
    'secret',
    'unpublished',
    '비공개',
    '초안',
    '나만 보기',
    '草稿',
    '非公開',
    '非公开',
    '下書き',
  ].map((word): [string, Hidden] => [word, 'private']),
  ['unlisted', 'unlisted'],
]);

/** Tables in which other tools keep a writer's own keys: Zola's, Hugo's. */
const TABLES = ['extra', 'params', 'taxonomies'] as const;

/** All pairs of front matter, with those of the tables that other tools ask for. */
export function toPairs(
  data: Readonly<Record<string, unknown>>,
): readonly Pair[] {
  const own = Object.entries(data);
  const inTables = own.flatMap(([key, value]) =>
    TABLES.some((table) => table === key) &&
    typeof value === 'object' &&
    value !== null
      ? Object.entries(value)
      : [],
  );
  return [...own, ...inTables];
}

/** `Draft`, `is_draft`, `isDraft` are `draft`. */
export function toKey(key: string): string {
  const plain = key
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\s_-]+/g, '');
  return plain.replace(/^is(?=draft|private|hidden|publi|unlisted)/, '');
}

/** What one pair says of who may see the file; undefined when nothing. */
export function judge([name, value]: Pair): Verdict | undefined {
  const key = toKey(name);
  const answer = readAnswer(value);
  const unclear = answer === 'unclear';
  const hides = HIDING.get(key);
  if (hides) {
    return answer === 'yes' || unclear ? {hidden: hides, unclear} : undefined;
  }
  if (SHOWING.has(key)) {
    return answer === 'no' || (unclear && !isDate(value))
      ? {hidden: 'private', unclear}
      : undefined;
  }
  if (SHARING.has(key)) {
    return answer === 'no' ? {hidden: 'private', unclear} : undefined;
  }
  const state = STATES.has(key) ? HIDING_WORDS.get(wordOf(value)) : undefined;
  return state && {hidden: state, unclear: false};
}

/** Of all that a file says, what hides it most, and of that the first. */
export function findDeciding<Item>(
  items: readonly Item[],
  pairOf: (item: Item) => Pair,
): (Verdict & {readonly item: Item}) | undefined {
  const verdicts = items.flatMap((item) => {
    const verdict = judge(pairOf(item));
    return verdict ? [{...verdict, item}] : [];
  });
  return verdicts.find(({hidden}) => hidden === 'private') ?? verdicts[0];
}

export const pairOfField = ({key, value}: Field): Pair => [key, value];

function wordOf(value: unknown): string {
  return toWord(Array.isArray(value) && value.length === 1 ? value[0] : value);
}

/** `published: 2025-01-11` is a day, and no answer. */
function isDate(value: unknown): boolean {
  const text = typeof value === 'object' ? '' : String(value);
  return (
    value instanceof Date ||
    /(?<!\d)(?:19|20)\d\d(?:\d{4})?(?!\d)/.test(text) ||
    findWrittenDates(text).length > 0
  );
}
