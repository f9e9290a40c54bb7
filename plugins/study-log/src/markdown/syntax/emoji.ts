import {nameToEmoji} from 'gemoji';
import {toPlugin} from './addSyntax.js';
import {lineConstruct, token} from './lineConstruct.js';
import {enterText, exitReplaced} from './texts.js';
import type {Code} from 'micromark-util-types';

const SHORT_CODE = /^:([a-z0-9_+-]+):(?![\p{L}\p{N}:])/u;

/**
 * `:tada:` as GitHub shows it, for the names that GitHub knows. A short code
 * touches no word: `10:100:1` is no emoji.
 *
 * https://docs.github.com/en/get-started/writing-on-github/getting-started-with-writing-and-formatting-on-github/basic-writing-and-formatting-syntax#using-emojis
 */
export const remarkEmoji = toPlugin({
  micromark: {
    text: {
      58: lineConstruct({
        name: 'emoji',
        limit: 60,
        previous: isNoWord,
        plan(line) {
          const [whole, name = ''] = SHORT_CODE.exec(line) ?? [];
          return whole !== undefined && Object.hasOwn(nameToEmoji, name)
            ? token('emoji', whole.length)
            : undefined;
        },
      }),
    },
  },
  fromMarkdown: {
    enter: {
      emoji(token) {
        enterText(this, token);
      },
    },
    exit: {
      emoji(token) {
        const name = this.sliceSerialize(token).slice(1, -1);
        exitReplaced(this, token, nameToEmoji[name] ?? '');
      },
    },
  },
});

/** Half a surrogate pair may be a letter: no matter. */
function isNoWord(code: Code): boolean {
  return (
    code === null ||
    code < 0 ||
    !/[\p{L}\p{N}:]/u.test(String.fromCharCode(code))
  );
}
