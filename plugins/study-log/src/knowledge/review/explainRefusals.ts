import {isEverydayName} from '../../language/everydayNames.js';
import type {Log, Range} from '../../logs/types.js';
import {createMatcher} from '../../mentions/matcher/createMatcher.js';
import type {
  MatchPolicy,
  Matcher,
} from '../../mentions/matcher/createMatcher.js';
import type {RefusedPlace} from '../../mentions/matcher/explainPlaces.js';
import {learnUnrelatedWords} from '../../mentions/matcher/learnUnrelatedWords.js';
import {createRunPlaces, segmentsOf} from '../../mentions/runPlaces.js';
import type {ConceptId, Knowledge} from '../types.js';

/** A place where a concept's name is written and which is no mention of it. */
export type RefusedMention = Range & {
  readonly concept: ConceptId;
  /** `heading`, `code` and `markup`: no running text; the others as the matcher says. */
  readonly because: RefusedPlace['because'] | 'heading' | 'code' | 'markup';
};

type Searcher = {readonly matcher: Matcher; readonly policy: MatchPolicy};

function toSearcher({concepts, logs}: Knowledge): Searcher {
  const matcher = createMatcher(
    concepts.map(({id, name, aliases}) => ({
      id,
      name,
      aliases: aliases.filter((alias) => !isEverydayName(alias)),
    })),
  );
  const witnesses = logs.flatMap(({runs}) =>
    runs.flatMap(({text}) => matcher.findWitnesses(text)),
  );
  const candidates = concepts.filter(({candidate}) => candidate);
  return {
    matcher,
    policy: {
      unrelated: learnUnrelatedWords(witnesses),
      skipped: new Set(candidates.map(({id}) => id)),
    },
  };
}

function refusedInText(
  {runs}: Log,
  {matcher, policy}: Searcher,
): readonly RefusedMention[] {
  return runs.flatMap((run) => {
    const {offsetOf} = createRunPlaces(run);
    return matcher
      .explain(run.text, policy)
      .flatMap(({id, start, end, because}) => {
        const source = offsetOf(start, end);
        return source === null
          ? []
          : [{concept: id, start: source, end: source + end - start, because}];
      });
  });
}

const covers = (outer: Range, {start, end}: Range): boolean =>
  start >= outer.start && end <= outer.end;

/** What stands in the entry's source, but in no run and no `[[…]]`. */
function refusedOutsideText(
  {log, text}: {readonly log: Log; readonly text: string},
  {matcher, policy}: Searcher,
): readonly RefusedMention[] {
  const running = log.runs.flatMap((run) =>
    segmentsOf(run).map(({source, length}) => ({
      start: source,
      end: source + length,
    })),
  );
  const read = [...running, ...log.wikilinks.map(({range}) => range)];
  const placeOf = (hit: Range): RefusedMention['because'] => {
    if (log.sections.some(({headingRange}) => covers(headingRange, hit))) {
      return 'heading';
    }
    return log.fences.some(({range}) => covers(range, hit)) ? 'code' : 'markup';
  };
  return matcher
    .find(text.slice(log.range.start, log.range.end), policy)
    .map(({id, start, end}) => ({
      concept: id,
      start: start + log.range.start,
      end: end + log.range.start,
    }))
    .filter(
      (hit) =>
        !read.some((range) => hit.start < range.end && hit.end > range.start),
    )
    .map((hit) => ({...hit, because: placeOf(hit)}));
}

/**
 * Every place in the entries of one file where the name of a concept is
 * written without being a mention, and why, ascending. `text` is the file's.
 */
export function explainRefusals(
  knowledge: Knowledge,
  file: {readonly source: string; readonly text: string},
): readonly RefusedMention[] {
  const searcher = toSearcher(knowledge);
  return knowledge.logs
    .filter(({source}) => source === file.source)
    .flatMap((log) => [
      ...refusedInText(log, searcher),
      ...refusedOutsideText({log, text: file.text}, searcher),
    ])
    .sort((a, b) => a.start - b.start);
}
