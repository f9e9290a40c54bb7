import {nameToEmoji} from 'gemoji';
import {replace} from '../mappedText.js';
import type {MappedText} from '../types.js';

/** A short code that touches no word: `10:100:1` is no emoji. */
const SHORT_CODE = /(?<![\p{L}\p{N}:]):[a-z0-9_+-]+:(?![\p{L}\p{N}:])/gu;

/**
 * `:tada:` as GitHub shows it, for the names that GitHub knows; another
 * `:name:` stays as it is written. For running text, not for code.
 */
export function showEmoji(text: MappedText): MappedText {
  return text.value.includes(':') ? replace(text, SHORT_CODE, toEmoji) : text;
}

function toEmoji(written: string): string {
  const name = written.slice(1, -1);
  return Object.hasOwn(nameToEmoji, name) ? nameToEmoji[name]! : written;
}
