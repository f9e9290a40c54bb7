import {
  type Excerpt,
  excerptAround,
  type TextWithObjects,
  toPlain,
} from '../language/sentences.js';
import type {Log} from '../logs/types.js';
import type {Match, MatchPolicy, Matcher} from './matcher/createMatcher.js';
import {createRunPlaces} from './runPlaces.js';

/**
 * The sentence around a word, cut out when it is first asked for: a folder has
 * hundreds of thousands of them, and an index asks for none.
 */
class LazySentence implements Excerpt {
  /** What it is cut out of, and where the word stands there. */
  readonly run: TextWithObjects;
  readonly from: number;
  readonly to: number;
  #cut: Excerpt | undefined;

  constructor(run: TextWithObjects, {start, end}: Omit<Excerpt, 'text'>) {
    this.run = run;
    this.from = start;
    this.to = end;
  }

  /** The word itself, plain. */
  get word(): string {
    return toPlain(this.run, this.from, this.to);
  }

  get text(): string {
    return this.#excerpt().text;
  }

  get start(): number {
    return this.#excerpt().start;
  }

  get end(): number {
    return this.#excerpt().end;
  }

  #excerpt(): Excerpt {
    this.#cut ??= excerptAround({
      text: this.run.text,
      objects: this.run.objects,
      start: this.from,
      end: this.to,
    });
    return this.#cut;
  }
}

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
