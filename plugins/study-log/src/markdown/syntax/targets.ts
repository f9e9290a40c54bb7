import {labelEnd} from 'micromark-core-commonmark';
import {toPlugin} from './addSyntax.js';
import {lineConstruct, token, within} from './lineConstruct.js';
import {readSize, toSize} from './size.js';
import type {Step} from './lineConstruct.js';
import type {Image, ImageReference} from 'mdast';
import type {Construct, Effects} from 'micromark-util-types';

const RESOURCE =
  /^\(( *)(<[^<>]*>|(?:[^()<>"\\]|\\.|\([^()<>"]*\))+?)(?:( +)(=\d*x\d*))?(?:( +)("[^"]*"|'[^']*'))?(?:( +)(=\d*x\d*))?( *)\)/;
const FILE =
  /^[^\s<>{}%][^<>{}]*\.(?:mdx?|markdown|txt|html?|pdf|docx?|xlsx?|pptx?|csv|json|zip|ipynb|canvas|excalidraw|png|jpe?g|gif|webp|svg|avif|bmp|mp3|mp4|mov|webm)(?:[?#].*)?$/i;
const PATH = /^\.{1,2}\/[^{}]+$/;

/**
 * What other tools write behind `](`, and CommonMark takes for text: addresses
 * of files with blanks (`![그림](내 그림.png)`, `[글](../빈칸 있는 글.md)`; a
 * remark in parentheses is none) and the size of a picture (`=300x200`,
 * `=300x`).
 *
 * https://help.obsidian.md/links, https://github.com/tatsy/markdown-it-imsize
 */
const resource: Construct = {
  ...lineConstruct({name: 'writtenResource', plan: planResource, limit: 600}),
  partial: true,
};

/** CommonMark's end of a label, which looks for our kind of address first. */
const labelEndWithTargets: Construct = {
  ...labelEnd,
  name: 'labelEndWithTargets',
  tokenize(effects, ok, nok) {
    const looking: Effects = {
      ...effects,
      attempt: (constructs, found, missing) =>
        effects.attempt(
          [resource, constructs].flat() as Construct[],
          found,
          missing,
        ),
    };
    return labelEnd.tokenize.call(this, looking, ok, nok);
  },
};

export const remarkTargets = toPlugin({
  micromark: {
    disable: {null: ['labelEnd']},
    text: {93: labelEndWithTargets},
  },
  fromMarkdown: {
    exit: {
      resourceSize(token) {
        const [, width, height] =
          /^=(\d*)x(\d*)$/.exec(this.sliceSerialize(token)) ?? [];
        const node = this.stack.at(-1);
        if (node?.type === 'image') {
          node.data = {...node.data, ...toSize(width, height)};
        }
      },
    },
  },
});

function planResource(line: string): readonly Step[] | undefined {
  const [
    whole,
    lead = '',
    address = '',
    blank = '',
    size = '',
    blankBeforeTitle = '',
    title = '',
    lateBlank = '',
    lateSize = '',
    trail = '',
  ] = RESOURCE.exec(line) ?? [];
  if (whole === undefined || !isOurs(address, size || lateSize)) {
    return undefined;
  }
  return within('resource', [
    token('resourceMarker', 1),
    token('whitespace', lead.length),
    toDestination(address),
    token('whitespace', blank.length),
    token('resourceSize', size.length),
    token('whitespace', blankBeforeTitle.length),
    title === ''
      ? []
      : within('resourceTitle', [
          token('resourceTitleMarker', 1),
          toString('resourceTitleString', title.length - 2),
          token('resourceTitleMarker', 1),
        ]),
    token('whitespace', lateBlank.length),
    token('resourceSize', lateSize.length),
    token('whitespace', trail.length),
    token('resourceMarker', 1),
  ]);
}

function isOurs(address: string, size: string): boolean {
  if (size.length > 2) {
    return address.startsWith('<') || !address.includes(' ') || isFile(address);
  }
  return size === '' && address.includes(' ') && isFile(address);
}

function isFile(address: string): boolean {
  return FILE.test(address) || PATH.test(address);
}

function toDestination(address: string): readonly Step[] {
  const [form, length] = address.startsWith('<')
    ? (['resourceDestinationLiteral', address.length - 2] as const)
    : (['resourceDestinationRaw', address.length] as const);
  const marker = token(
    'resourceDestinationLiteralMarker',
    address.length > length ? 1 : 0,
  );
  return within('resourceDestination', [
    within(form, [
      marker,
      toString('resourceDestinationString', length),
      marker,
    ]),
  ]);
}

/** A string in which escapes and references count. */
function toString(type: string, length: number): readonly Step[] {
  return length === 0
    ? []
    : within(type, [
        {enter: 'chunkString', fields: {contentType: 'string'}},
        {take: length},
        {exit: 'chunkString'},
      ]);
}

/**
 * `![words|300](…)`, `![300x200](…)`: what stands behind the last bar, or alone, is a size.
 *
 * https://help.obsidian.md/embeds#Embed+an+image+in+a+note
 */
export function readSizeInWords(node: Image | ImageReference): void {
  const alt = node.alt ?? '';
  const bar = alt.lastIndexOf('|');
  const size = readSize(alt.slice(bar + 1));
  if (size) {
    node.alt = bar < 0 ? '' : alt.slice(0, bar).trimEnd();
    node.data = {...node.data, ...size};
  }
}
