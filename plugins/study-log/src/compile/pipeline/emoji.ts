import {nameToEmoji} from 'gemoji';

/** A short code that touches no word: `10:100:1` is no emoji. */
const SHORT_CODE = /(?<![\p{L}\p{N}:])(:([a-z0-9_+-]+):)(?![\p{L}\p{N}:])/gu;

/**
 * `:tada:` as GitHub shows it, for the names that GitHub knows; another
 * `:name:` stays as it is written. For running text, not for code.
 */
export function showEmoji(text: string): string {
  return text.replace(SHORT_CODE, (written, _, name: string) =>
    Object.hasOwn(nameToEmoji, name) ? nameToEmoji[name]! : written,
  );
}
