import {isDeepStrictEqual} from 'node:util';
import {createMemo} from '../memo/createMemo.js';
import type {CreateMemo, Memo} from '../memo/createMemo.js';
import {
  isCodeName,
  isEverydayName,
  isEverydayWord,
  isVariant,
} from '../language/everydayNames.js';
import type {ClaimKind} from './types.js';
import type {MergedConcept} from './toMergedConcepts.js';
import type {LocatedClaim} from './namingClaims.js';

/** How often a concept's names stand in running text. */
export type Occurrences = {readonly matches: number; readonly logs: number};

export type CandidateRequest = {
  readonly merged: readonly MergedConcept[];
  /** By concept key. */
  readonly occurrencesOf: (key: string) => Occurrences;
  /** Keys of concepts that a `[[…]]` names. */
  readonly asked: ReadonlySet<string>;
};

/** What is known of concepts that are the same objects as before. */
export type CandidateMemo = {
  readonly lines: Memo<readonly string[]>;
  readonly familiar: Memo<ReadonlySet<string>>;
  readonly hasPage: Memo<boolean>;
};

export function createCandidateMemo(
  create: CreateMemo = createMemo,
): CandidateMemo {
  return {
    lines: create<readonly string[]>(isDeepStrictEqual),
    familiar: create<ReadonlySet<string>>(isDeepStrictEqual),
    hasPage: create(),
  };
}

/** Claims that stand in running text themselves, so that a match there is no second sign. */
const IN_TEXT: ReadonlySet<ClaimKind> = new Set([
  'item',
  'enumeration',
  'bold',
]);
const SECOND_SIGNALS = 2;
const FIELD_ROWS = 3;

/** `병합(merge)`: the word in English, no name of its own. */
const GLOSS = /^[A-Za-z][a-z]+$/;
/** A name in that many logs, in fewer than one of twenty as a heading, is vocabulary. */
const COMMON_IN_LOGS = 10;
const LEAST_HEADING_SHARE = 0.05;

const placeOf = ({log, line}: LocatedClaim): string => `${log.id}#${line}`;

const isNamedBy = (
  {claims}: MergedConcept,
  ...kinds: readonly ClaimKind[]
): boolean => claims.some(({kind}) => kinds.includes(kind));

/** Entries in which a heading names the concept. */
function headingLogs({claims}: MergedConcept): number {
  let count = 0;
  let last: string | undefined;
  // In telling order: those of one entry stand together.
  for (const {kind, log} of claims) {
    if (!IN_TEXT.has(kind) && log.id !== last) {
      count += 1;
      last = log.id;
    }
  }
  return count;
}

/** Lines on which an enumeration names a concept that some heading is about. */
function familiarLines({claims}: MergedConcept): readonly string[] {
  return claims.some(({kind}) => !IN_TEXT.has(kind))
    ? claims.filter(({kind}) => kind === 'enumeration').map(placeOf)
    : [];
}

/**
 * How often the name comes back beyond the place that made it a concept. What
 * stands below other concepts time and again and is never spoken of is
 * scaffolding (`예제 출력`, a parameter), what heads whole entries is not.
 */
function countSignals(concept: MergedConcept, {matches}: Occurrences): number {
  const own = concept.claims.filter(({kind}) => IN_TEXT.has(kind)).length;
  const spoken = Math.max(0, matches - own);
  const leads = concept.claims.some(({nested}) => !nested);
  return (
    spoken + (leads || spoken > 0 ? Math.max(0, headingLogs(concept) - 1) : 0)
  );
}

/** `Claim Name : …` again and again in one entry: the field of a form. */
function isField(concept: MergedConcept): boolean {
  const entries = new Map<string, number>();
  for (const {log} of concept.claims) {
    entries.set(log.id, (entries.get(log.id) ?? 0) + 1);
  }
  return (
    headingLogs(concept) === 0 && Math.max(...entries.values()) >= FIELD_ROWS
  );
}

/** What at least every second heading documents as a parameter is one, however often it is spoken of. */
function isParameter({claims}: MergedConcept): boolean {
  const headings = claims.filter(({kind}) => !IN_TEXT.has(kind));
  const parameters = headings.filter(({kind}) => kind === 'parameter');
  return parameters.length > 0 && parameters.length * 2 >= headings.length;
}

/** `헤더 이름과 헤더 값`: only ever listed in headings, and an everyday word at the end. */
function isListed({claims, name}: MergedConcept): boolean {
  const last = name.toLowerCase().split(/\s+/).at(-1) as string;
  return (
    claims.every(({kind, earnsPage}) => kind === 'list' && !earnsPage) &&
    isEverydayWord(last)
  );
}

/** A single Hangul word that the logs use everywhere and hardly ever write about. */
function isVocabulary(concept: MergedConcept, {logs}: Occurrences): boolean {
  const headings = headingLogs(concept);
  return (
    /^[가-힣]+$/.test(concept.name) &&
    concept.aliases.every((alias) => GLOSS.test(alias)) &&
    logs >= COMMON_IN_LOGS &&
    headings / (headings + logs) < LEAST_HEADING_SHARE
  );
}

/**
 * Keys of concepts with too little behind them for a page (notes C1, tiers): no
 * definition, alias, comparison, facet, curation, wikilink or company in an
 * enumeration, and the name not twice more in the logs. General words need
 * a definition, a comparison, or a person's word; identifiers and variants
 * (커스텀 패턴) need to be spoken of in running text; a page with nothing to show is none.
 */
export function findCandidates(
  {merged, occurrencesOf, asked}: CandidateRequest,
  memo: CandidateMemo = createCandidateMemo(),
): ReadonlySet<string> {
  const lines = merged.map((concept) =>
    memo.lines(concept.key, [concept], () => familiarLines(concept)),
  );
  const familiar = memo.familiar('', lines, () => new Set(lines.flat()));
  const hasPage = (concept: MergedConcept, seen: Occurrences): boolean => {
    if (concept.curated !== undefined || asked.has(concept.key)) {
      return true;
    }
    if (headingLogs(concept) + seen.matches === 0) {
      return false;
    }
    if (isNamedBy(concept, 'definition', 'comparison')) {
      return true;
    }
    if (
      isEverydayName(concept.name) ||
      isField(concept) ||
      isListed(concept) ||
      isParameter(concept) ||
      isVocabulary(concept, seen)
    ) {
      return false;
    }
    if (isCodeName(concept.name) || isVariant(concept.name)) {
      return seen.matches >= SECOND_SIGNALS;
    }
    const earned = concept.claims.some(
      (claim) =>
        claim.earnsPage ||
        (claim.kind === 'enumeration' && familiar.has(placeOf(claim))),
    );
    return earned || countSignals(concept, seen) >= SECOND_SIGNALS;
  };
  const candidates = merged.filter((concept) => {
    const {key} = concept;
    const seen = occurrencesOf(key);
    const inputs = [concept, familiar, asked.has(key), seen.matches, seen.logs];
    return !memo.hasPage(key, inputs, () => hasPage(concept, seen));
  });
  return new Set(candidates.map(({key}) => key));
}
