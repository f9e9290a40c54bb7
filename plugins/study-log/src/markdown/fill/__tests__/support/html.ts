import {load, type CheerioAPI} from 'cheerio';

const TAG = /<(\/?)([a-z][\w-]*)((?:"[^"]*"|[^">])*)>/gi;
const LINK = /<a class="studyLogConcept" href="\/c\/(\d+)"[^>]*>(.*?)<\/a>/gs;
const VOID = /^(?:br|img|hr|input|wbr|col|area|source)$/;
const CHARACTERS: Readonly<Record<string, string>> = {
  '&#x3C;': '<',
  '&#x26;': '&',
};

/** Links that `links` of the arbitraries asked for, by their number, with their HTML. */
export function findLinks(
  html: string,
): readonly {readonly index: number; readonly inside: string}[] {
  return Array.from(html.matchAll(LINK), ([, index, inside = '']) => ({
    index: Number(index),
    inside,
  }));
}

export function withoutLinks(html: string): string {
  return html.replace(LINK, '$2');
}

/** What a reader sees: tags away, character references decoded. */
export function visible(html: string): string {
  return html
    .replace(TAG, '')
    .replace(/&#x(?:3C|26);/g, (reference) => CHARACTERS[reference] ?? '');
}

/** The elements that are not closed, or the first wrong end; empty for sound HTML. */
export function findUnbalanced(html: string): readonly string[] {
  const open: string[] = [];
  for (const [tag, slash, name = '', rest = ''] of html.matchAll(TAG)) {
    if (VOID.test(name) || rest.endsWith('/')) {
      continue;
    }
    if (!slash) {
      open.push(name);
    } else if (open.pop() !== name) {
      return [tag];
    }
  }
  return open;
}

/** Whether a browser, which closes what may not stand in each other, sees other elements than are written. */
export function isTorn(html: string): boolean {
  const seen = elementsOf(load(html, null, false));
  const written = elementsOf(load(html, {xml: {xmlMode: false}}, false));
  return seen.join(' ') !== written.join(' ');
}

function elementsOf($: CheerioAPI): readonly string[] {
  return $('*')
    .toArray()
    .map(
      (one) => `${one.tagName}#${$(one).attr('id')}@${$(one).parents().length}`,
    );
}

export function idsOf(html: string): readonly string[] {
  return Array.from(html.matchAll(TAG), ([, , , rest = '']) =>
    Array.from(rest.matchAll(/ (?:id|name)="([^"]*)"/g), ([, id = '']) => id),
  ).flat();
}
