import {conceptKey} from 'study-log/language/conceptKey';
import {stripParticles} from 'study-log/language/josa';
import {addSoftBreaks} from 'study-log/language/softBreaks';

/** What a reader typed, in the forms that searching needs. */
export type Query = {
  /** The whole of it, comparable with the key of a name: `L4 vs` → `l4vs`. */
  readonly key: string;
  /** The same without particles. */
  readonly stem: string;
  /** Words without particles, for the text of the logs: `서비스는 L3/L4` → `서비스`, `l3`, `l4`. */
  readonly terms: readonly string[];
};

const JAMO_RUN = /([\u3131-\u318e]+)/;
const UNFINISHED = /[\u3131-\u318e]+$/;
const OUTSIDE_WORD = /^[^\p{L}\p{N}]+|[^\p{L}\p{M}\p{N}+#]+$/gu;

/**
 * Makes text comparable, but leaves single jamo as they are typed: NFKC turns
 * them into conjoining ones, which melt into the syllables around.
 */
function mapAroundJamo(text: string, map: (part: string) => string): string {
  return text
    .normalize('NFC')
    .split(JAMO_RUN)
    .map((part) => (JAMO_RUN.test(part) ? part : map(part)))
    .join('');
}

function toWords(text: string): readonly string[] {
  return text.split(/\s+/).filter((word) => word !== '');
}

function toTerms(text: string): readonly string[] {
  const terms = toWords(addSoftBreaks(text))
    .map((word) => word.replace(OUTSIDE_WORD, '').replace(UNFINISHED, ''))
    .map(stripParticles)
    .filter((term) => term !== '');
  return [...new Set(terms)];
}

/** Reads what stands in the search box. */
export function parseQuery(text: string): Query {
  const normal = mapAroundJamo(text, (part) =>
    part.normalize('NFKC').toLowerCase(),
  );
  const stems = toWords(normal).map(stripParticles);
  return {
    key: mapAroundJamo(normal, conceptKey),
    stem: mapAroundJamo(stems.join(' '), conceptKey),
    terms: toTerms(normal),
  };
}
