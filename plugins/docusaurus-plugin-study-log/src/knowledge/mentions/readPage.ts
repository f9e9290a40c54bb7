import type {Log} from '../../parse/types';
import type {Draft} from '../concepts/mergeConcepts';
import type {LogClaims} from '../concepts/types';
import type {PageContent} from './createPageGate';
import {isAmbiguous} from './isAmbiguous';
import {isCommonNoun} from './isCommonNoun';
import type {LogMatch} from './matchLog';

/** An entry, what it says of concepts, and where it names them. */
export type ReadLog = {
  readonly log: Log;
  readonly said: LogClaims;
  readonly matches: readonly LogMatch[];
};

export type Page = ReadLog & {
  readonly content: PageContent;
  /** Matches that are everyday words too. */
  readonly everyday: ReadonlySet<LogMatch>;
  /** Matches that are common nouns. */
  readonly common: ReadonlySet<LogMatch>;
};

/** Tells the sure words of an entry from those that ask for company. */
export function readPage(
  told: ReadLog,
  request: {
    /** Drafts with a page, by key. */
    readonly drafts: ReadonlyMap<string, Draft>;
    readonly keyOf: (name: string) => string | undefined;
  },
): Page {
  const {log, said, matches} = told;
  const curatedOf = ({id}: LogMatch): Draft['curated'] =>
    request.drafts.get(id)?.curated;
  const everyday = new Set(
    matches.filter((match) => isAmbiguous(match.alias, curatedOf(match))),
  );
  const common = new Set(
    matches.filter(({alias, sentence: {text, start, end}}) =>
      isCommonNoun(text.slice(start, end), alias),
    ),
  );
  const idsOf = (some: readonly LogMatch[]): ReadonlySet<string> =>
    new Set(some.map(({id}) => id));
  const sure = matches.filter((match) => !everyday.has(match));
  return {
    ...told,
    everyday,
    common,
    content: {
      log: log.id,
      sure: idsOf(sure),
      doubtful: idsOf([...everyday]),
      telling: idsOf(sure.filter((match) => !common.has(match))),
      homes: new Set(
        said.named.flat().flatMap((name) => request.keyOf(name) ?? []),
      ),
    },
  };
}
