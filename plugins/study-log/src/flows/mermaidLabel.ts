import {wrapWords} from './wrapWords.js';

/**
 * Characters that Mermaid's grammars or its Markdown labels would read as
 * syntax, written as Mermaid's own entities (`#quot;`, `#35;`).
 */
const ENTITIES: Readonly<Record<string, string>> = {
  '"': '#quot;',
  '<': '#lt;',
  '>': '#gt;',
  '&': '#amp;',
  '#': '#35;',
  ';': '#59;',
  '`': '#96;',
  '*': '#42;',
  _: '#95;',
  '~': '#126;',
  $: '#36;',
  '%': '#37;',
  '\\': '#92;',
  '|': '#124;',
  '[': '#91;',
  ']': '#93;',
  '{': '#123;',
  '}': '#125;',
};
const SYNTAX = /["<>&#;`*_~$%\\|[\]{}]/gu;
/** Mermaid drops a `;` after `style …:…#` and `classDef …:…#`, inside labels too. */
const TIGHT_COLON = /:(?! )/gu;
const CONTROL = /[\p{Cc}\p{Zl}\p{Zp}\s]+/gu;

/** Escapes plain text for a quoted node label, a participant's name or a message. */
export function escapeLabel(text: string): string {
  return text
    .replace(CONTROL, ' ')
    .trim()
    .replace(SYNTAX, (character) => ENTITIES[character] ?? character)
    .replace(TIGHT_COLON, '#58;');
}

/**
 * A label in lines of at most `columns` columns (Hangul and Han count two),
 * broken between words. A number up to 20 stands before it as ①: Mermaid reads
 * `1. ` as a Markdown list and refuses it.
 */
export function toLabel({
  text,
  columns,
  number,
}: {
  readonly text: string;
  readonly columns: number;
  readonly number?: number;
}): string {
  const numbered =
    number === undefined
      ? text
      : `${String.fromCodePoint(0x245f + number)} ${text}`;
  return wrapWords(numbered, columns).map(escapeLabel).join('<br/>');
}
