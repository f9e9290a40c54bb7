import type {Log} from 'study-log/logs/types';
import type {CompileInput} from 'study-log/compile/types';
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
  log,
  input,
  url,
  addressOf,
}: {
  readonly log: Log;
  readonly input: CompileInput;
  /** Absolute address of the page. */
  readonly url: string;
  readonly addressOf: TwinAddress;
}): string {
  const body = applyEdits(input.text, [
    ...toLinkEdits(input.text, input.links, addressOf),
    ...toReferenceEdits({
      input,
      references: log.references,
      firstLine: log.line,
      addressOf,
    }),
    ...input.diagrams.map(toDiagramEdit),
  ]);
  const head = formatFrontMatter({title: log.title, date: log.date, url});
  return `${head}\n${body.trim()}\n`;
}

function toDiagramEdit({
  after,
  mermaid,
}: CompileInput['diagrams'][number]): Edit {
  return {
    start: after,
    end: after,
    text: `\n\n${toFence('mermaid', mermaid).trimEnd()}`,
  };
}
