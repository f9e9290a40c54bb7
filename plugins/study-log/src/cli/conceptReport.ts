import type {
  CandidateReview,
  ConceptReview,
  DuplicateReview,
} from '../knowledge/review/reviewConcepts.js';

const SHOWN = 10;
const ALIKE: Readonly<Record<DuplicateReview['because'], string>> = {
  transliteration: 'they sound alike',
  spelling: 'they are spelt alike',
};

/**
 * What a person may settle in concepts.yml, each with the line to add; the
 * first ten of a kind unless `all`. Empty when there is nothing to settle.
 */
export function formatConceptReview(
  {candidates, nearDuplicates}: ConceptReview,
  {all}: {readonly all: boolean},
): string {
  const names = candidates.map(toCandidateText);
  const pairs = nearDuplicates.map(toPairText);
  return [
    toList(
      'Names with too little behind them for a page; one line in concepts.yml accepts, merges or hides each',
      {texts: names, all},
    ),
    toList('Pairs that may be one concept; the line makes them one', {
      texts: pairs,
      all,
    }),
  ].join('');
}

function toList(
  what: string,
  {texts, all}: {readonly texts: readonly string[]; readonly all: boolean},
): string {
  if (texts.length === 0) {
    return '';
  }
  const shown = all ? texts : texts.slice(0, SHOWN);
  const rest = texts.length - shown.length;
  const more = rest > 0 ? `  and ${rest} more (--all lists them)\n` : '';
  return `\n${what} (${texts.length}):\n${shown.join('')}${more}`;
}

function toCandidateText(candidate: CandidateReview): string {
  const {name, source, line, entries, accept, merge, hide} = candidate;
  const often = entries === 1 ? '1 entry' : `${entries} entries`;
  return `  ${name}  ${source}:${line}, ${often}\n      accept  ${accept}\n      merge   ${merge}\n      hide    ${hide}\n`;
}

function toPairText({names, because, merge}: DuplicateReview): string {
  return `  ${names.join(', ')}  ${ALIKE[because]}\n      merge   ${merge}\n`;
}
