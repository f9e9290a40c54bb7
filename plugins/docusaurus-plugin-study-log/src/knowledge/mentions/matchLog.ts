import {excerptAround} from '../../language/sentences';
import type {Excerpt} from '../../language/sentences';
import type {Log, TextRun} from '../../parse/types';
import type {Match, MatchPolicy, Matcher} from '../matcher/createMatcher';

/** A match in one entry, with its place in the file. */
export type LogMatch = Pick<Match, 'id' | 'alias' | 'tail'> & {
  readonly section: number;
  /** UTF-16 offsets in the file. */
  readonly start: number;
  readonly end: number;
  readonly line: number;
  readonly sentence: Excerpt;
};

/** Offset in the file of a piece of a run, or null when the piece crosses markup. */
export function toSourceOffset(
  run: TextRun,
  start: number,
  end: number,
): number | null {
  const segment = run.segments.find(
    ({at, length}) => start >= at && end <= at + length,
  );
  return segment === undefined ? null : segment.source + start - segment.at;
}

function lineAt(run: TextRun, offset: number): number {
  const before = run.text.slice(0, offset);
  return run.line + (before.match(/\r\n|\r|\n/g)?.length ?? 0);
}

/** All matches in the running text of an entry, ascending. */
export function matchLog(request: {
  readonly log: Log;
  readonly matcher: Matcher;
  readonly policy: MatchPolicy;
}): readonly LogMatch[] {
  const {log, matcher, policy} = request;
  return log.runs
    .flatMap((run) =>
      matcher.find(run.text, policy).flatMap((match): LogMatch[] => {
        const source = toSourceOffset(run, match.start, match.end);
        if (source === null) {
          return [];
        }
        const {id, alias, tail, start, end} = match;
        return [
          {
            id,
            alias,
            tail,
            section: run.section,
            start: source,
            end: source + end - start,
            line: lineAt(run, start),
            sentence: excerptAround({text: run.text, start, end}),
          },
        ];
      }),
    )
    .sort((a, b) => a.start - b.start);
}
