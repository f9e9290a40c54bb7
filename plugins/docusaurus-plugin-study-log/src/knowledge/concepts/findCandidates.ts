import type {Draft, LocatedClaim} from './mergeConcepts';

/** Claims that stand in running text themselves, so that a match there is no second sign. */
const IN_TEXT = new Set(['item', 'enumeration', 'bold']);
const SECOND_SIGNALS = 2;

export type CandidateRequest = {
  readonly drafts: readonly Draft[];
  /** Matches in running text of all logs, by draft key. */
  readonly counts: ReadonlyMap<string, number>;
  /** Keys of drafts that a `[[…]]` names. */
  readonly asked: ReadonlySet<string>;
};

const placeOf = ({log, line}: LocatedClaim): string => `${log.id}#${line}`;

/** Lines on which an enumeration names a concept that some heading is about. */
function familiarLines(drafts: readonly Draft[]): ReadonlySet<string> {
  return new Set(
    drafts
      .filter(({claims}) => claims.some(({kind}) => !IN_TEXT.has(kind)))
      .flatMap(({claims}) =>
        claims.filter(({kind}) => kind === 'enumeration').map(placeOf),
      ),
  );
}

/** How often the name comes back beyond the place that made it a concept. */
function countSignals(draft: Draft, matches: number): number {
  const headings = new Set(
    draft.claims.filter(({kind}) => !IN_TEXT.has(kind)).map(({log}) => log.id),
  );
  const own = draft.claims.filter(({kind}) => IN_TEXT.has(kind)).length;
  return Math.max(0, matches - own) + Math.max(0, headings.size - 1);
}

/**
 * Keys of drafts with too little behind them for a page (notes C1, tiers): no
 * definition, alias, comparison, facet, curation, wikilink or company in an
 * enumeration, and the name not twice more in the logs.
 */
export function findCandidates(request: CandidateRequest): ReadonlySet<string> {
  const {drafts, counts, asked} = request;
  const familiar = familiarLines(drafts);
  const candidates = drafts.filter((draft) => {
    const {key, claims, curated} = draft;
    const earned =
      curated !== undefined ||
      asked.has(key) ||
      claims.some(
        (claim) =>
          claim.earnsPage ||
          (claim.kind === 'enumeration' && familiar.has(placeOf(claim))),
      );
    return (
      !earned && countSignals(draft, counts.get(key) ?? 0) < SECOND_SIGNALS
    );
  });
  return new Set(candidates.map(({key}) => key));
}
