import {createMemo, haveSameItems} from '../memo/createMemo.js';
import type {CreateMemo, Memo} from '../memo/createMemo.js';
import {conceptKey} from '../language/conceptKey.js';
import type {Log, LogId, Section} from '../logs/types.js';

/** The series that each entry belongs to; most belong to none. */
export type SeriesOf = ReadonlyMap<LogId, ReadonlySet<string>>;

/** Fewer entries are no series; what more than half of all entries share tells none apart. */
const LEAST_ENTRIES = 5;
const MOST_SHARE = 0.5;

/** `Spring Security - 인증(40)`, `Elasticsearch(7.10)`, `Day 3: Rust`: the part, edition or title behind the name. */
const PART = /\s+[-–—]\s.*|\s*[(（:：].*|\s*\d+$/;

/** The first heading that is no date and no scaffolding. */
export function leadingSection({sections}: Log): Section | undefined {
  return sections.find(
    ({depth, shape}) => depth > 0 && shape !== 'boilerplate',
  );
}

/** Where the path says the day, its folders are a calendar, else a subject. */
function folderOf({source, dateSource}: Log): string {
  return dateSource === 'path' ? '' : source.split('/').slice(0, -1).join('/');
}

function signsOf(log: Log): readonly string[] {
  const folder = folderOf(log);
  const heading = leadingSection(log)?.heading.trim().replace(PART, '') ?? '';
  return [
    ...(folder === '' ? [] : [`${folder}/`]),
    ...(heading === '' ? [] : [conceptKey(heading)]),
  ];
}

export type SeriesMemo = {
  /** By entry. */
  readonly signs: Memo<readonly string[]>;
  readonly series: Memo<SeriesOf>;
};

export function createSeriesMemo(create: CreateMemo = createMemo): SeriesMemo {
  return {
    signs: create<readonly string[]>(haveSameItems),
    series: create(),
  };
}

/**
 * Entries that work through one subject day after day, known by their leading
 * heading (`Elasticsearch(7.10)` above whatever was read that day) or by their
 * folder. Independent of the order of `logs`; the same object as long as no
 * entry moves or gets another heading.
 */
export function findSeries(logs: readonly Log[], memo: SeriesMemo): SeriesOf {
  const signs = logs.map((log) =>
    memo.signs(log.id, [log], () => signsOf(log)),
  );
  return memo.series('', signs, () => {
    const counts = new Map<string, number>();
    for (const sign of signs.flat()) {
      counts.set(sign, (counts.get(sign) ?? 0) + 1);
    }
    const isSeries = (sign: string): boolean => {
      const count = counts.get(sign) as number;
      return count >= LEAST_ENTRIES && count <= logs.length * MOST_SHARE;
    };
    return new Map(
      logs.map(({id}, index) => [id, new Set(signs[index]?.filter(isSeries))]),
    );
  });
}
