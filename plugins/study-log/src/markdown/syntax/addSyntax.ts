import './nodes.js';
import type {Extension as FromMarkdown} from 'mdast-util-from-markdown';
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
