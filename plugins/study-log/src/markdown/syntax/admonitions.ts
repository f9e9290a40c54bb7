import {toPlugin} from './addSyntax.js';
import {follow, lineConstruct, restOfLine, token} from './lineConstruct.js';
import type {Step} from './lineConstruct.js';
import type {Callout, CalloutTitle} from './nodes.js';
import type {Construct, TokenizeContext} from 'micromark-util-types';

const KEYWORDS =
  'secondary|info|success|danger|note|tip|warning|important|caution';
const ATTRIBUTES = String.raw`(?:\{[^{}]*\})?`;
/** `:::tip`, `:::tip[title]`, `:::tip title`, each with attributes. */
const OPENING = new RegExp(
  String.raw`^(:{3,})(${KEYWORDS})(?:(\[)(.*)\]${ATTRIBUTES} *$|${ATTRIBUTES} *$|( +)(?=[^\s[{]))`,
);

type AdmonitionState = {
  open?: boolean;
  colons?: number;
  closed?: boolean;
};

/**
 * `:::tip[title]` … `:::`, of the keywords that Docusaurus knows; any other
 * line of colons is text. More colons hold fewer; what is not closed ends
 * where its container does.
 *
 * https://docusaurus.io/docs/markdown-features/admonitions
 */
const admonition: Construct = {
  ...lineConstruct({name: 'admonition', plan, limit: 1000}),
  continuation: {
    tokenize(effects, ok, nok) {
      const state = this.containerState as AdmonitionState;
      return (code) => {
        if (state.closed) {
          return nok(code);
        }
        const mayClose = code === 58 || code === 32;
        const closing = mayClose ? findClosing(this, state) : 0;
        if (closing === 0) {
          return ok(code);
        }
        state.closed = true;
        // To `mdast-util-from-markdown` no content of a list that ends here.
        const steps = token('linePrefix', closing);
        return follow({effects, steps, ok, nok})(code);
      };
    },
  },
  exit(effects) {
    effects.exit('admonition' as 'data');
  },
};

export const remarkAdmonitions = toPlugin({
  micromark: {document: {58: admonition}},
  fromMarkdown: {
    enter: {
      admonition(token) {
        const node: Callout = {type: 'callout', kind: '', children: []};
        this.enter(node, token);
      },
      admonitionTitle(token) {
        const title: CalloutTitle = {type: 'calloutTitle', children: []};
        this.enter(title, token);
      },
    },
    exit: {
      admonitionKeyword(token) {
        (this.stack.at(-1) as Callout).kind = this.sliceSerialize(token);
      },
      admonitionTitle(token) {
        this.exit(token);
      },
      admonition(token) {
        this.exit(token);
      },
    },
  },
});

function plan(
  line: string,
  context: TokenizeContext,
): readonly Step[] | undefined {
  const [whole, colons = '', keyword = '', bracket, words = '', blank] =
    OPENING.exec(line) ?? [];
  if (whole === undefined) {
    return undefined;
  }
  const state = context.containerState as AdmonitionState;
  const isNew = !state.open;
  Object.assign(state, {open: true, colons: colons.length});
  return [
    ...(isNew ? [{enter: 'admonition', fields: {_container: true}}] : []),
    ...token('admonitionFence', colons.length),
    ...token('admonitionKeyword', keyword.length),
    ...toTitle({whole, words, bracket, blank, colons, keyword}),
    {expect: 'lineEnd'},
  ];
}

function toTitle({
  whole,
  words,
  bracket = '',
  blank = '',
  colons,
  keyword,
}: {
  readonly whole: string;
  readonly words: string;
  readonly bracket?: string;
  readonly blank?: string;
  readonly colons: string;
  readonly keyword: string;
}): readonly Step[] {
  if (blank !== '') {
    return [
      ...token('admonitionFence', blank.length),
      {rest: 'admonitionTitle'},
    ];
  }
  const rest = whole.length - colons.length - keyword.length;
  if (words === '') {
    return token('admonitionFence', rest);
  }
  return [
    ...token('admonitionFence', bracket.length),
    {enter: 'admonitionTitle'},
    {enter: 'chunkText', fields: {contentType: 'text'}},
    {take: words.length},
    {exit: 'chunkText'},
    {exit: 'admonitionTitle'},
    ...token('admonitionFence', rest - bracket.length - words.length),
  ];
}

/** Length of a closing fence with the blanks around it, 0 where none stands. */
function findClosing(
  context: TokenizeContext,
  {colons = 3}: AdmonitionState,
): number {
  const line = restOfLine(context, 1000);
  const [whole = '', fence = ''] = /^ {0,3}(:{3,}) *$/.exec(line) ?? [];
  return fence.length >= colons ? whole.length : 0;
}
