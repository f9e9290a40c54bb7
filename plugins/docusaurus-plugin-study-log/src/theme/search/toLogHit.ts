import {excerptAround} from 'study-log/language/sentences';
import {removeSoftBreaks} from 'study-log/language/softBreaks';
import {TITLE_ANCHOR} from '../../pageFormat/search';
import type {DateConfidence} from '../types';
import {findTerms, markTerms} from './markTerms';
import type {LogHit, Place} from './types';

/** What Pagefind keeps of a page, as far as we read it. */
export type Fragment = {
  readonly url: string;
  /** All text of the page, one blank between words. */
  readonly content: string;
  readonly meta: Readonly<Record<string, string | undefined>>;
  /** Elements with an id; `location` counts words of `content`. */
  readonly anchors: readonly {
    readonly element: string;
    readonly id: string;
    readonly text: string;
    readonly location: number;
  }[];
};

type Section = {
  readonly id: string;
  readonly heading: string;
  readonly body: string;
};

type Found = Section & {
  readonly index: number;
  /** Different terms in the heading or in `sentence`. */
  readonly score: number;
  readonly sentence: string;
};

const PLACES = 3;
const SENTENCE = 140;

const countTerms = (text: string, terms: readonly string[]): number =>
  new Set(findTerms(text, terms).map(({term}) => term)).size;

function toSections({content, anchors}: Fragment): readonly Section[] {
  const words = content.split(' ');
  const text = (from: number, to?: number) =>
    removeSoftBreaks(words.slice(from, to).join(' ')).trim();
  const headings = anchors.filter(({element}) => /^h[1-6]$/.test(element));
  return headings.map(({id, text: heading, location}, index) => ({
    id,
    heading: removeSoftBreaks(heading),
    body: text(
      location + heading.split(' ').length,
      headings[index + 1]?.location,
    ),
  }));
}

/** Shorter ones are mostly cells of tables, which say little by themselves. */
const WHOLE_SENTENCE = 20;

/** The sentence with the most of the terms; of these a whole one, the first. */
function findSentence(body: string, terms: readonly string[]): string {
  const [best] = findTerms(body, terms)
    .map(
      ({start, end}) =>
        excerptAround({text: body, start, end, longest: SENTENCE}).text,
    )
    .map((text) => ({
      text,
      score: 2 * countTerms(text, terms) + Number(text.length > WHOLE_SENTENCE),
    }))
    .sort((a, b) => b.score - a.score);
  return best?.text ?? '';
}

function opening(body: string): string {
  return (
    body &&
    excerptAround({text: body, start: 0, end: 0, longest: SENTENCE}).text
  );
}

function toPlace(
  {id, heading, sentence, body}: Found,
  url: string,
  terms: readonly string[],
): Place {
  return {
    heading: markTerms(heading, terms),
    permalink: id === TITLE_ANCHOR ? url : `${url}#${encodeURIComponent(id)}`,
    sentence: markTerms(sentence || opening(body), terms),
  };
}

/** The best few, in the order of the page; headings without a word under them only where there is nothing better. */
function pickPlaces(found: readonly Found[]): readonly Found[] {
  const best = found
    .filter(({score}) => score > 0)
    .sort((a, b) => b.score - a.score || a.index - b.index);
  const telling = best.filter(({body}) => body !== '');
  const fallback = best.length > 0 ? best : found.slice(0, 1);
  return (telling.length > 0 ? telling : fallback)
    .slice(0, PLACES)
    .sort((a, b) => a.index - b.index);
}

/** A page that Pagefind found, with the sections that say most of the terms. */
export function toLogHit(fragment: Fragment, terms: readonly string[]): LogHit {
  const {url, meta} = fragment;
  const found = toSections(fragment).map((section, index): Found => {
    const sentence = findSentence(section.body, terms);
    const score = countTerms(`${section.heading} ${sentence}`, terms);
    return {...section, index, score, sentence};
  });
  const [first, ...others] = pickPlaces(found).map((place) =>
    toPlace(place, url, terms),
  );
  const title = meta.title ?? url;
  return {
    title,
    permalink: url,
    date: meta.date || null,
    dateConfidence: (meta.dateConfidence ?? 'exact') as DateConfidence,
    places: [
      first ?? {heading: markTerms(title, terms), permalink: url, sentence: []},
      ...others,
    ],
  };
}
