import {escapeHtml} from 'study-log/html/escapeHtml';
import type {ReviewCard} from '../../../theme/types.js';
import {toCharacters} from '../characters.js';

/** A card with its full address. */
export type LinkedCard = ReviewCard & {readonly url: string};

/**
 * A deck that Anki imports: a note a line, fields between tabs (guid, front,
 * back, tag), fields in HTML. The guid, the card's address, lets a later import update the notes.
 * @see https://docs.ankiweb.net/importing/text-files.html#file-headers
 */
export function toAnkiDeck(cards: readonly LinkedCard[], deck: string): string {
  const head = [
    '#separator:tab',
    '#html:true',
    // What follows the colon is taken as it stands, quotes included.
    `#deck:${toLine(deck)}`,
    '#guid column:1',
    '#tags column:4',
  ];
  const notes = cards.map(({kind, front, back, url}) =>
    [
      toField(url),
      toField(escapeHtml(front)),
      toField(
        `${toBack(back)}<br><a href="${escapeHtml(url)}">${escapeHtml(url)}</a>`,
      ),
      kind,
    ].join('\t'),
  );
  return `${[...head, ...notes].join('\n')}\n`;
}

function toBack(lines: readonly string[]): string {
  return lines.map(escapeHtml).join('<br>');
}

/** A tab or a line end would begin another field. */
function toLine(text: string): string {
  return toCharacters(text).replace(/[\t\r\n\u2028\u2029]+/g, ' ');
}

/** A quote at the front opens a quoted field: doubled inside one. */
function toField(text: string): string {
  const line = toLine(text);
  return line.includes('"') ? `"${line.replace(/"/g, '""')}"` : line;
}
