import {toPlugin} from './addSyntax.js';
import {lineConstruct, token, within} from './lineConstruct.js';
import {readSize} from './size.js';
import type {Step} from './lineConstruct.js';
import type {Embed, Wikilink} from './nodes.js';
import type {Code} from 'micromark-util-types';

/** In a table the bar is written `\|`. */
const BODY =
  /^\[\[(?![\s^])((?:[^[\]|\\]|\\(?!\|))+)(?:(\\?\|)([^[\]]*))?\]\](?![(\]])/;

/**
 * `[[target]]`, `[[target#heading|words]]`: a link between notes. Whether a
 * note of that name exists is decided later. Not for brackets of code: glued to
 * a word (`a[[b]]`), with a blank inside (`[[ -f x ]]`), in other brackets.
 *
 * https://help.obsidian.md/links
 */
const wikilink = lineConstruct({
  name: 'wikilink',
  previous: isNoCode,
  plan: planWikilink,
});

/**
 * `![[target]]`, `![[picture.png|300x200]]`: another file in this place.
 *
 * https://help.obsidian.md/embeds
 */
const embed = lineConstruct({
  name: 'embed',
  plan(line) {
    const [whole] = BODY.exec(line.slice(1)) ?? [];
    return whole === undefined ? undefined : token('embed', whole.length + 1);
  },
});

export const remarkWikilinks = toPlugin({
  micromark: {text: {33: embed, 91: wikilink}},
  fromMarkdown: {
    enter: {
      wikilink(token) {
        const node: Wikilink = {type: 'wikilink', target: '', children: []};
        this.enter(node, token);
      },
      embed(token) {
        this.enter(readEmbed(this.sliceSerialize(token)), token);
      },
    },
    exit: {
      wikilinkTarget(token) {
        const node = this.stack.at(-1) as Wikilink;
        node.target = this.sliceSerialize(token).trim();
      },
      wikilink(token) {
        this.exit(token);
      },
      embed(token) {
        this.exit(token);
      },
    },
  },
});

function isNoCode(code: Code): boolean {
  return (
    code === null ||
    code < 0 ||
    !/[A-Za-z0-9_[\])]/.test(String.fromCharCode(code))
  );
}

function planWikilink(line: string): readonly Step[] | undefined {
  const [whole, target = '', bar = '', words = ''] = BODY.exec(line) ?? [];
  if (whole === undefined) {
    return undefined;
  }
  const hasWords = words.trim() !== '';
  return within('wikilink', [
    token('wikilinkMarker', 2),
    hasWords
      ? token('wikilinkTarget', target.length)
      : within('wikilinkTarget', shown(target)),
    token('wikilinkMarker', bar.length),
    hasWords ? shown(words) : token('wikilinkMarker', words.length),
    token('wikilinkMarker', 2),
  ]);
}

/** Blanks around the words show nothing. */
function shown(words: string): readonly Step[] {
  const start = words.length - words.trimStart().length;
  const end = words.trimEnd().length;
  return [
    token('wikilinkBlank', start),
    token('data', end - start),
    token('wikilinkBlank', words.length - end),
  ].flat();
}

function readEmbed(source: string): Embed {
  const [target = '', ...parts] = source.slice(3, -2).split(/\\?\|/);
  const size = parts.map(readSize).find((found) => found !== undefined);
  const words = parts.filter((part) => readSize(part) === undefined);
  return {
    type: 'embed',
    target: target.trim(),
    words: words.join('|').trim(),
    ...size,
  };
}
