import {readFile, writeFile} from 'node:fs/promises';
import {resolve} from 'node:path';
import {text} from 'node:stream/consumers';
import {parseArgs} from 'node:util';
import {DiagramError} from './DiagramError.js';
import {renderMermaid} from './renderMermaid.js';
import type {Diagram, DiagramFont} from './types.js';

const USAGE = `Usage: mermaid-static <in.mmd | -> [-o out.svg] [options]

Draws a Mermaid source as one SVG that follows the reader's light or dark mode.

  -o, --output FILE   where the SVG goes (default: standard output)
  --font FILE         the font to measure, weight 400 (default: Pretendard)
  --bold FILE         the same font, weight 700
  --family NAME       the font's CSS family list
  --lang TAG          the language of the page (default: ko)
  --width PIXELS      the width of diagrams that fill their container (default: 800)
  -h, --help          this text
`;

const OPTIONS = {
  output: {type: 'string', short: 'o'},
  font: {type: 'string'},
  bold: {type: 'string'},
  family: {type: 'string'},
  lang: {type: 'string'},
  width: {type: 'string'},
  help: {type: 'boolean', short: 'h'},
} as const;

interface FontFlags {
  readonly font?: string | undefined;
  readonly bold?: string | undefined;
  readonly family?: string | undefined;
}

function toFont({font, bold, family}: FontFlags): DiagramFont | undefined {
  if (font === undefined) return undefined;
  return {
    family: family ?? 'sans-serif',
    regular: resolve(font),
    ...(bold === undefined ? {} : {bold: resolve(bold)}),
  };
}

/** The SVG as a file of its own: the colours of both modes travel inside it. */
function withStyles({svg, css}: Diagram): string {
  const style = css.replace(/&/g, '&amp;').replace(/</g, '&lt;');
  return svg.replace(/^<svg[^>]*>/, (tag) => `${tag}<style>${style}</style>`);
}

function describe(error: unknown, input: string): string {
  if (!(error instanceof Error)) return String(error);
  const line = error instanceof DiagramError ? error.line : undefined;
  return `${input}${line === undefined ? '' : `:${line}`}: ${error.message}`;
}

/**
 * The `mermaid-static` command.
 * @returns the exit code: 0, 1 for a source that cannot be drawn, 2 for a wrong call
 */
export async function run(args: readonly string[]): Promise<number> {
  let parsed;
  try {
    parsed = parseArgs({
      args: [...args],
      options: OPTIONS,
      allowPositionals: true,
    });
  } catch (error) {
    process.stderr.write(`${String(error)}\n\n${USAGE}`);
    return 2;
  }
  const {values, positionals} = parsed;
  const [input] = positionals;
  if (values.help) {
    process.stdout.write(USAGE);
    return 0;
  }
  if (input === undefined || positionals.length > 1) {
    process.stderr.write(USAGE);
    return 2;
  }
  const font = toFont(values);
  try {
    const source =
      input === '-' ? await text(process.stdin) : await readFile(input, 'utf8');
    const diagram = await renderMermaid(source, {
      darkMode: 'media',
      ...(font ? {font} : {}),
      ...(values.lang ? {lang: values.lang} : {}),
      ...(values.width ? {containerWidth: Number(values.width)} : {}),
    });
    for (const warning of diagram.warnings) {
      process.stderr.write(`${input}: ${warning}\n`);
    }
    const svg = `${withStyles(diagram)}\n`;
    if (values.output) await writeFile(values.output, svg);
    else process.stdout.write(svg);
    return 0;
  } catch (error) {
    process.stderr.write(`${describe(error, input)}\n`);
    return 1;
  }
}
