import {toPlugin} from './addSyntax.js';
import {lineConstruct, token} from './lineConstruct.js';
import {enterText, exitWritten} from './texts.js';
import type {Step} from './lineConstruct.js';
import type {Callout, CalloutTitle} from './nodes.js';
import type {Blockquote, Paragraph} from 'mdast';
import type {CompileContext, Token} from 'mdast-util-from-markdown';

/** Obsidian's type may carry words for a theme (`[!info|wide]`). */
const MARKER =
  /^\[!([^[\]|\s](?:[^[\]|]{0,60}[^[\]|\s])?)(?:\|[^[\]]{0,60})?\]([+-]?)(?![([:]) */;
/** A `<br>` behind the type is no title. */
const ONLY_TAGS = /^(?:<[^<>]*>\s*)+$/;

type CalloutData = {calloutOpen?: boolean};

/**
 * A quotation that begins with `[!type]`: GitHub's alerts and Obsidian's
 * callouts, which have a title behind the type and fold with `+` or `-`.
 *
 * https://docs.github.com/en/get-started/writing-on-github/getting-started-with-writing-and-formatting-on-github/basic-writing-and-formatting-syntax#alerts
 * https://help.obsidian.md/callouts
 */
export const remarkCallouts = toPlugin({
  micromark: {
    text: {
      91: lineConstruct({
        name: 'calloutMarker',
        // The tokenizer of a text knows nothing before its first character.
        previous: (code) => code === null,
        plan: planMarker,
      }),
    },
  },
  fromMarkdown: {
    enter: {
      calloutMarker(token) {
        const quote = quotationToBegin(this);
        (this.data as CalloutData).calloutOpen = quote !== undefined;
        if (quote) {
          const [, kind = '', fold] =
            MARKER.exec(this.sliceSerialize(token)) ?? [];
          const folds = {'+': 'open', '-': 'closed'} as const;
          Object.assign(quote, {
            type: 'callout',
            kind,
            ...(fold ? {fold: folds[fold as '+' | '-']} : {}),
          });
        } else {
          enterText(this, token);
        }
      },
      calloutTitle(token) {
        if (isOpen(this)) {
          const title: CalloutTitle = {type: 'calloutTitle', children: []};
          // It is at home in the quotation, as soon as that is closed.
          this.enter(title as never, token);
        }
      },
      calloutLineEnd: enterTextUnlessOpen,
    },
    exit: {
      calloutMarker: exitTextUnlessOpen,
      calloutTitle(token) {
        if (isOpen(this)) {
          this.exit(token);
        }
      },
      calloutLineEnd: exitTextUnlessOpen,
    },
  },
});

function planMarker(line: string): readonly Step[] | undefined {
  const [whole] = MARKER.exec(line) ?? [];
  if (whole === undefined) {
    return undefined;
  }
  const marker = token('calloutMarker', whole.length);
  return ONLY_TAGS.test(line.slice(whole.length))
    ? marker
    : [...marker, {rest: 'calloutTitle'}, {lineEnd: 'calloutLineEnd'}];
}

/** The quotation whose first text begins here. */
function quotationToBegin(context: CompileContext): Blockquote | undefined {
  const [quote, paragraph] = context.stack.slice(-2);
  return quote?.type === 'blockquote' &&
    quote.children.length === 1 &&
    paragraph?.type === 'paragraph' &&
    paragraph.children.length === 0
    ? quote
    : undefined;
}

function isOpen({data}: CompileContext): boolean {
  return (data as CalloutData).calloutOpen === true;
}

function enterTextUnlessOpen(this: CompileContext, token: Token): void {
  if (!isOpen(this)) {
    enterText(this, token);
  }
}

function exitTextUnlessOpen(this: CompileContext, token: Token): void {
  if (!isOpen(this)) {
    exitWritten(this, token);
  }
}

/** The first paragraph of a quotation held the title; what is left of it begins behind, and an `^id` that is all of it names the callout. */
export function liftTitle(callout: Callout): void {
  const [paragraph, ...blocks] = callout.children;
  if (paragraph?.type !== 'paragraph') {
    return;
  }
  const [first, ...others] = paragraph.children as unknown as CalloutTitle[];
  const title = first?.type === 'calloutTitle' ? [first] : [];
  const content = (title.length > 0
    ? others
    : paragraph.children) as unknown as Paragraph['children'];
  const start = content[0]?.position?.start;
  if (paragraph.position && start) {
    paragraph.position = {...paragraph.position, start};
  }
  paragraph.children = content;
  const blockId = paragraph.data?.blockId;
  if (content.length === 0 && blockId !== undefined) {
    callout.data = {...callout.data, blockId};
  }
  callout.children = [
    ...title,
    ...(content.length > 0 ? [paragraph] : []),
    ...blocks,
  ];
}
