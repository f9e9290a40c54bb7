import type {Code} from 'mdast';

const NAME = /^[\w+#-]*/;
const TITLE = /\btitle=(?:"([^"]*)"|'([^']*)')/;
const LINES = /\{([\d\s,-]+)\}/;
/** A comment of any language that holds nothing else. */
const COMMAND =
  /^\s*(?:(?:\/\/|\/\*|\{\s*\/\*|<!--|#|--|%|;|'|REM\b)\s*)highlight-(next-line|start|end)\s*(?:\*\/\s*\}?|-->)?\s*$/i;

type CodeInfo = {
  /** In lower case. */
  readonly language: string;
  readonly title?: string;
  /** As written between braces. */
  readonly lines?: string;
};

/**
 * Reads what stands behind the fence of a code block, and comments that
 * highlight lines: `js title="a.js" {1,3-5}` (Docusaurus), `js:a.js` (Qiita, Zenn),
 * `{.python}` (Pandoc). Comments give way to numbers, as in Docusaurus.
 *
 * https://docusaurus.io/docs/markdown-features/code-blocks
 * https://zenn.dev/zenn/articles/markdown-guide
 * https://pandoc.org/MANUAL.html#extension-fenced_code_attributes
 */
export function applyInfo(node: Code): void {
  const written = [node.lang, node.meta].filter(Boolean).join(' ');
  const {language, title, lines} = readInfo(written);
  const {value, highlighted} =
    lines === undefined
      ? readCommands(node.value)
      : {value: node.value, highlighted: readRanges(lines, node.value)};
  node.lang = language || null;
  node.value = value;
  if (title !== undefined || highlighted.length > 0) {
    node.data = {
      ...node.data,
      ...(title === undefined ? {} : {title}),
      ...(highlighted.length > 0 ? {highlightedLines: highlighted} : {}),
    };
  }
}

export function readInfo(written: string): CodeInfo {
  const pandoc = /^\{\s*[.=]?([A-Za-z][\w+#-]*)/.exec(written);
  const name = pandoc ? (pandoc[1] ?? '') : (NAME.exec(written)?.[0] ?? '');
  const rest = pandoc ? '' : written.slice(name.length);
  const file = /^:([^\s:{}]+)/.exec(rest)?.[1];
  const quoted = TITLE.exec(written);
  const title = quoted
    ? (quoted[1] ?? quoted[2])
    : name === ''
      ? undefined
      : file;
  const lines = LINES.exec(rest)?.[1];
  return {
    language: name.toLowerCase(),
    ...(title ? {title} : {}),
    ...(lines === undefined ? {} : {lines}),
  };
}

function readRanges(written: string, code: string): readonly number[] {
  const count = code.split('\n').length;
  const lines = new Set<number>();
  for (const [, first, last = first] of written.matchAll(
    /(\d+)(?:\s*-\s*(\d+))?/g,
  )) {
    const end = Math.min(count, Number(last));
    for (let line = Number(first); line <= end; line += 1) {
      lines.add(line);
    }
  }
  lines.delete(0);
  return [...lines].sort((a, b) => a - b);
}

/** The code without its comments of this kind, and the lines that they highlight. */
function readCommands(code: string): {
  readonly value: string;
  readonly highlighted: readonly number[];
} {
  if (!code.includes('highlight-')) {
    return {value: code, highlighted: []};
  }
  const kept: string[] = [];
  const highlighted: number[] = [];
  let next = false;
  let block = false;
  for (const line of code.split('\n')) {
    const command = COMMAND.exec(line)?.[1]?.toLowerCase();
    if (command === undefined) {
      kept.push(line);
      if (next || block) {
        highlighted.push(kept.length);
      }
      next = false;
    } else if (command === 'next-line') {
      next = true;
    } else {
      block = command === 'start';
    }
  }
  return {value: kept.join('\n'), highlighted};
}
