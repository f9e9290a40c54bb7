import {toPlugin} from './addSyntax.js';
import {findAddressEnd} from './addressEnd.js';
import {lineConstruct, token, within} from './lineConstruct.js';
import type {Link} from 'mdast';
import type {CompileContext, Extension} from 'mdast-util-from-markdown';
import type {Code, Construct} from 'micromark-util-types';
import type {Processor} from 'unified';

const EMAIL =
  /^[A-Za-z0-9.+_-]+@[A-Za-z0-9_-]+(?:\.[A-Za-z0-9_-]+)+(?<=[A-Za-z])(?![\w@-])/;
const ATOM = /[A-Za-z0-9.+_-]/;

/** https://github.github.com/gfm/#extended-email-autolink */
const email = lineConstruct({
  name: 'bareEmail',
  previous: (code) => !isAscii(code, /[/A-Za-z0-9.+_-]/),
  plan(line) {
    const [whole] = EMAIL.exec(line) ?? [];
    return whole === undefined
      ? undefined
      : within('bareAddress', [token('data', whole.length)]);
  },
});

/** https://github.github.com/gfm/#extended-url-autolink */
const url = lineConstruct({
  name: 'bareUrl',
  limit: 2000,
  previous: (code) => !isAscii(code, /[A-Za-z]/),
  plan: (line, {previous}) => planUrl(line, previous),
});

/** https://github.github.com/gfm/#extended-www-autolink */
const www = lineConstruct({
  name: 'bareWww',
  limit: 2000,
  previous: (code) => !isAscii(code, /[^\s(*_~=[\]'"]/),
  plan: (line, {previous}) => planUrl(line, previous),
});

const syntax = toPlugin({
  micromark: {
    disable: {null: ['protocolAutolink', 'wwwAutolink', 'emailAutolink']},
    text: toConstructs(),
  },
  fromMarkdown: {
    enter: {
      bareAddress(token) {
        if (!isInLink(this)) {
          const written = this.sliceSerialize(token);
          const link: Link = {
            type: 'link',
            title: null,
            url: toUrl(written),
            children: [],
          };
          this.enter(link, token);
        }
      },
    },
    exit: {
      bareAddress(token) {
        if (this.stack.at(-1)?.type === 'link') {
          this.exit(token);
        }
      },
    },
  },
});

/**
 * Bare addresses, in place of those of `remark-gfm`, behind which it comes: one
 * rule for where they end, also in brackets (`[https://a.b]`), in which GFM
 * looks for them only when the tree is done and offsets are lost.
 */
export function remarkAddresses(this: Processor): void {
  const data = this.data() as {
    fromMarkdownExtensions?: (Extension | Extension[])[];
  };
  data.fromMarkdownExtensions = (data.fromMarkdownExtensions ?? [])
    .flat()
    .map((extension) =>
      extension.enter && 'literalAutolink' in extension.enter
        ? {...extension, transforms: []}
        : extension,
    );
  syntax.call(this);
}

function toConstructs(): Record<number, Construct | Construct[]> {
  const constructs: Record<number, Construct | Construct[]> = {};
  for (let code = 43; code < 123; code += 1) {
    const character = String.fromCharCode(code);
    if (ATOM.test(character)) {
      const bare = /h/i.test(character) ? url : /w/i.test(character) ? www : [];
      constructs[code] = [bare, email].flat();
    }
  }
  return constructs;
}

function planUrl(line: string, previous: Code) {
  // Between `==` they are the end of a mark, not of the address.
  const marked = previous === 61 ? (line.split('==', 1)[0] ?? '') : line;
  const length = findAddressEnd(marked);
  return length > 0
    ? within('bareAddress', [token('data', length)])
    : undefined;
}

function isAscii(code: Code, pattern: RegExp): boolean {
  return (
    code !== null &&
    code > 0 &&
    code < 128 &&
    pattern.test(String.fromCharCode(code))
  );
}

function toUrl(written: string): string {
  if (/^www\./i.test(written)) {
    return `http://${written}`;
  }
  return /^https?:/i.test(written) ? written : `mailto:${written}`;
}

/** Links hold no links, and the words of an image none either. */
function isInLink({stack}: CompileContext): boolean {
  return stack.some(({type}) => type === 'link' || type === 'image');
}
