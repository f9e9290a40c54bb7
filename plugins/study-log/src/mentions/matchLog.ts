import type {Log} from '../logs/types.js';
import type {Match, MatchPolicy, Matcher} from './matcher/createMatcher.js';
import {LazySentence} from './lazySentence.js';
import {createRunPlaces} from './runPlaces.js';

/** A match in one entry, with its place in the file. */
export type LogMatch = Pick<Match, 'id' | 'alias' | 'tail'> & {
  readonly section: number;
  /** UTF-16 offsets in the file. */
  readonly start: number;
  readonly end: number;
  readonly line: number;
  readonly sentence: LazySentence;
};

/** All matches in the running text of an entry, ascending. */
export function matchLog(request: {
  readonly log: Log;
  readonly matcher: Matcher;
  readonly policy: MatchPolicy;
}): readonly LogMatch[] {
  const {log, matcher, policy} = request;
  const found: LogMatch[] = [];
  for (const run of log.runs) {
    const {offsetOf, lineOf} = createRunPlaces(run);
    for (const match of matcher.find(run.text, policy)) {
      const {id, alias, tail, start, end} = match;
      const source = offsetOf(start, end);
      if (source !== null) {
        found.push({
          id,
          alias,
          tail,
          section: run.section,
          start: source,
          end: source + end - start,
          line: lineOf(start),
          sentence: new LazySentence(run, {start, end}),
        });
      }
    }
  }
  return found.sort((a, b) => a.start - b.start);
}
