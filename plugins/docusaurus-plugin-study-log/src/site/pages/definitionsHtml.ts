import type {ConceptPageData} from '../../theme/types.js';
import {toDateHtml, toFolded, toLink} from './html.js';
import type {PageWords} from './pageWords.js';

type Definition = ConceptPageData['definitions'][number];

/** What a concept is, as last written; how it was put before is folded away. */
export function toDefinitionsHtml(
  [latest, ...earlier]: readonly Definition[],
  words: PageWords,
): string {
  if (!latest) {
    return '';
  }
  const before = earlier.map(
    (definition) =>
      `<div class="earlier">${toDefinition(definition, words)}</div>`,
  );
  return (
    `<div class="latest">${toDefinition(latest, words)}</div>` +
    (before.length > 0
      ? toFolded(words.earlierDefinitions, before.join(''))
      : '')
  );
}

function toDefinition({html, from}: Definition, words: PageWords): string {
  return from
    ? `${html}<p class="source">${toDateHtml(from, words)} ${toLink(from.permalink, from.title)}</p>`
    : html;
}
