import type {Log} from '../logs/types.js';
import type {LogTopics} from '../concepts/types.js';
import type {PageContent} from './createPageGate.js';
import {isAmbiguous} from './isAmbiguous.js';
import {isCommonNoun} from './isCommonNoun.js';
import type {LogMatch} from './matchLog.js';

/** An entry, what it says of concepts, and where it names them. */
export type ReadLog = {
  readonly log: Log;
  readonly said: LogTopics;
  readonly matches: readonly LogMatch[];
};

export type Page = ReadLog & {
  readonly content: PageContent;
  /** Matches that are everyday words too, ascending. */
  readonly everyday: ReadonlySet<LogMatch>;
  /** Matches that are common nouns, ascending. */
  readonly common: ReadonlySet<LogMatch>;
};

/** The concepts that an entry writes about in sections of their own, by draft key. */
export function findHomes(
  {named}: LogTopics,
  keyOf: (name: string) => string | undefined,
): ReadonlySet<string> {
  return new Set(named.flat().flatMap((name) => keyOf(name) ?? []));
}

/** Tells the sure words of an entry from those that ask for company. */
export function readPage(
  told: ReadLog,
  {
    homes,
    ambiguityOf,
  }: {
    readonly homes: ReadonlySet<string>;
    /** By draft key: what a person says of it. */
    readonly ambiguityOf: (key: string) => boolean | undefined;
  },
): Page {
  const {log, matches} = told;
  const everyday = new Set(
    matches.filter(({alias, id}) => isAmbiguous(alias, ambiguityOf(id))),
  );
  const common = new Set(
    matches.filter(({alias, sentence}) => isCommonNoun(sentence.word, alias)),
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
      homes,
    },
  };
}
