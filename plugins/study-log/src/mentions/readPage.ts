import type {LogTopics} from '../concepts/types.js';
import {isEverydayWord} from '../language/everydayNames.js';
import type {Log} from '../logs/types.js';
import type {PageContent} from './createPageGate.js';
import {isAmbiguous} from './isAmbiguous.js';
import type {LogMatch} from './matchLog.js';

const HANGUL = /^[가-힣\s]+$/;

const LOWER_CASE = /^[a-z]+$/;

const WITHOUT_INNER_CAPITAL = /^[A-Za-z]?[a-z]+$/;

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

/** The concepts that an entry writes about in sections of their own, by concept key. */
export function findHeadedConcepts(
  {named}: LogTopics,
  keyOf: (name: string) => string | undefined,
): ReadonlySet<string> {
  return new Set(named.flat().flatMap((name) => keyOf(name) ?? []));
}

/** Tells the sure words of an entry from those that ask for company. */
export function readPage(
  read: ReadLog,
  {
    headed,
    ambiguityOf,
  }: {
    readonly headed: ReadonlySet<string>;
    /** By concept key: what a person says of it. */
    readonly ambiguityOf: (key: string) => boolean | undefined;
  },
): Page {
  const {log, matches} = read;
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
    ...read,
    everyday,
    common,
    content: {
      log: log.id,
      sure: idsOf(sure),
      doubtful: idsOf([...everyday]),
      telling: idsOf(sure.filter((match) => !common.has(match))),
      headed,
    },
  };
}

/**
 * Whether a name, as a sentence writes it, may be any common noun: one Hangul
 * word (컬렉터), several whose last is an everyday word (오류 응답), or a Latin
 * word without capitals that has none inside either (`actor`; `openid` is
 * `OpenID`).
 */
export function isCommonNoun(written: string, alias: string): boolean {
  const text = written.normalize('NFC');
  if (HANGUL.test(text)) {
    const words = text.split(/\s+/);
    return words.length === 1 || isEverydayWord(words.at(-1) as string);
  }
  return LOWER_CASE.test(text) && WITHOUT_INNER_CAPITAL.test(alias);
}
