import {execFileSync} from 'node:child_process';
import path from 'node:path';

export type Parsed = {
  readonly labels?: readonly string[];
  readonly error?: string;
};

/** What the real Mermaid reads in each source: the labels of its nodes or messages. */
export function parseMermaid(sources: readonly string[]): readonly Parsed[] {
  const output = execFileSync(
    process.execPath,
    [path.join(__dirname, 'mermaidParser.mjs')],
    {input: JSON.stringify(sources), encoding: 'utf8', timeout: 100_000},
  );
  return JSON.parse(output) as readonly Parsed[];
}
