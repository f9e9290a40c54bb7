import './nodes.js';
import type {
  CompileContext,
  Extension as FromMarkdown,
} from 'mdast-util-from-markdown';
import type {Nodes, Parents} from 'mdast';
import type {Extension} from 'micromark-util-types';
import type {Processor} from 'unified';

export type Syntax = {
  readonly micromark?: Extension | readonly Extension[];
  readonly fromMarkdown?: FromMarkdown | readonly FromMarkdown[];
};

type ParserData = {
  micromarkExtensions?: Extension[];
  fromMarkdownExtensions?: (FromMarkdown | FromMarkdown[])[];
};

/** A remark plugin that adds a rule of syntax to the parser. */
export function toPlugin({micromark, fromMarkdown}: Syntax) {
  return function remarkSyntax(this: Processor): void {
    const data = this.data() as ParserData;
    (data.micromarkExtensions ??= []).push(...[micromark ?? []].flat());
    (data.fromMarkdownExtensions ??= []).push(...[fromMarkdown ?? []].flat());
  };
}

/** The node that a listener to `afterExit` has just seen closed. */
export function closedNode({stack}: CompileContext): Nodes | undefined {
  return parentAtHand({stack})?.children.at(-1);
}

export function parentAtHand({
  stack,
}: Pick<CompileContext, 'stack'>): Parents | undefined {
  const parent = stack.at(-1);
  return parent && 'children' in parent ? (parent as Parents) : undefined;
}
