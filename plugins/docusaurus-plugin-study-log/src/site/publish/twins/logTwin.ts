import type {EntryRequest, FileLink} from 'study-log/markdown/fill/types';
import type {PlannedBody} from '../../content/plannedBodies.js';
import type {TwinAddress} from './addressOf.js';
import {applyEdits, type Edit} from './applyEdits.js';
import {formatFrontMatter} from './frontMatter.js';
import {toFence} from './markdown.js';
import {toReferenceEdits} from './referenceEdits.js';

type Outer = {readonly start: number; readonly end: number};

/**
 * A log as Markdown: the writer's text as it stands, with the links that the
 * page has and the diagrams that it shows besides.
 */
export function toLogTwin({
  planned,
  url,
  addressOf,
}: {
  readonly planned: PlannedBody;
  /** Absolute address of the page. */
  readonly url: string;
  readonly addressOf: TwinAddress;
}): string {
  const {log, text, request} = planned;
  const body = applyEdits(
    text,
    [
      ...toAddressEdits(planned, addressOf),
      ...request.diagrams.map(toDiagramEdit),
    ],
    log.range,
  );
  const head = formatFrontMatter({title: log.title, date: log.date, url});
  return `${head}\n${body.trim()}\n`;
}

/** The links of the page, and the writer's own made absolute; offsets are those of the file. */
export function toAddressEdits(
  {log, text, request: {links, resolve}}: PlannedBody,
  addressOf: TwinAddress,
): readonly Edit[] {
  return [
    ...toLinkEdits(text, links, addressOf),
    ...toReferenceEdits({
      text,
      resolve,
      references: log.references,
      addressOf,
    }),
  ];
}

function toDiagramEdit({
  after,
  mermaid,
}: EntryRequest['diagrams'][number]): Edit {
  return {
    start: after,
    end: after,
    text: `\n\n${toFence('mermaid', mermaid).trimEnd()}`,
  };
}

/**
 * The links that `knowledge` decided on, as Markdown at their exact places.
 *
 * Brackets beside `**` or `_` would change what those mean: where delimiters
 * hold just the words, the link goes around both; where they touch one side
 * only, the words stay without a link. Words with brackets of their own do too.
 */
export function toLinkEdits(
  text: string,
  links: readonly FileLink[],
  addressOf: TwinAddress,
): readonly Edit[] {
  return links.flatMap((link) => {
    const {start, end} = toOuter(text, link) ?? {};
    const words = text.slice(link.start, link.end);
    if (start === undefined || end === undefined || /[[\]]/.test(words)) {
      return [];
    }
    const before = text.slice(start, link.outerStart);
    const after = text.slice(link.outerEnd, end);
    const shown = `${before}${words}${after}`;
    return [{start, end, text: `[${shown}](${addressOf(link.href)})`}];
  });
}

/** Where the link stands, delimiters around it included; undefined where none may stand. */
function toOuter(
  text: string,
  {outerStart, outerEnd}: FileLink,
): Outer | undefined {
  const before = delimitersBefore(text, outerStart);
  const after = delimitersAfter(text, outerEnd);
  return before === [...after].reverse().join('')
    ? {start: outerStart - before.length, end: outerEnd + after.length}
    : undefined;
}

function delimitersBefore(text: string, end: number): string {
  return /[*_~]*$/.exec(text.slice(Math.max(0, end - 4), end))?.[0] ?? '';
}

function delimitersAfter(text: string, start: number): string {
  return /^[*_~]*/.exec(text.slice(start, start + 4))?.[0] ?? '';
}
