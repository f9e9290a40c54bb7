import type {EntryRequest} from 'study-log/markdown/fill/types';
import type {PlannedBody} from '../../content/plannedBodies.js';
import type {TwinAddress} from './addressOf.js';
import {applyEdits, type Edit} from './applyEdits.js';
import {formatFrontMatter} from './frontMatter.js';
import {toLinkEdits} from './linkEdits.js';
import {toFence} from './markdown.js';
import {toReferenceEdits} from './referenceEdits.js';

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
