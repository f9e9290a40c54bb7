import {excerptAround, toPlain} from '../language/sentences.js';
import type {Excerpt, TextWithObjects} from '../language/sentences.js';

/**
 * The sentence around a word, cut out when it is first asked for: a folder has
 * hundreds of thousands of them, and an index asks for none.
 */
export class LazySentence implements Excerpt {
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
