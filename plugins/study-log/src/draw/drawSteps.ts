import {createHash} from 'node:crypto';
import type {Palettes} from 'mermaid-static';
import {withoutStepMarker} from '../flows/stepMarker.js';
import {cutLongWords, wrapWords} from '../flows/wrapWords.js';
import {escapeHtml} from '../html/escapeHtml.js';
import type {Drawing} from './types.js';

/** Pixels. One width for all boxes: it fits a phone, and nothing needs to be measured. */
const WIDTH = 340;
const TEXT_LEFT = 52;
const BADGE = {x: 28, radius: 12};
const FONT_SIZE = 15;
const LINE = 22;
const PADDING = 12;
const LEAST_HEIGHT = 2 * (PADDING + BADGE.radius);
const GAP = 26;
/** Half-width columns that fit beside the number, in letters of ordinary width. */
const COLUMNS = 36;
/** Room for the lines of the outermost boxes. */
const EDGE = 1;

const COLOURS = {
  box: ['--mmd-step-box', 'primaryColor'],
  border: ['--mmd-step-border', 'primaryBorderColor'],
  text: ['--mmd-step-text', 'primaryTextColor'],
  arrow: ['--mmd-step-arrow', 'lineColor'],
  paper: ['--mmd-step-paper', 'background'],
} as const;

type Box = {
  readonly lines: readonly string[];
  readonly top: number;
  readonly height: number;
};

/**
 * Numbered steps as boxes one under the other, in the writer's words: a
 * drawing that needs no layout, and so neither Mermaid nor a font.
 */
export function drawSteps(
  texts: readonly string[],
  {light, dark}: Palettes,
): Drawing {
  const words = texts.map(withoutStepMarker);
  const boxes = placeBoxes(words);
  const last = boxes.at(-1);
  const height = last ? last.top + last.height + EDGE : 2 * EDGE;
  const nodes: Drawing['nodes'][number][] = [];
  let svg = `<svg xmlns="http://www.w3.org/2000/svg" id="${idOf(words)}" width="${WIDTH}" height="${height}" viewBox="0 0 ${WIDTH} ${height}" role="graphics-document document" aria-roledescription="flowchart" font-family="'Pretendard Variable',Pretendard,sans-serif" font-size="${FONT_SIZE}">`;
  boxes.forEach((box, index) => {
    svg += index === 0 ? '' : toArrow(box.top);
    const start = svg.length;
    svg += toBox(box, index + 1);
    nodes.push({label: words[index] ?? '', start, end: svg.length});
  });
  return {
    svg: `${svg}</svg>`,
    variables: Object.values(COLOURS).map(([name, key]) => ({
      name,
      light: String(light[key]),
      dark: String(dark[key]),
    })),
    width: WIDTH,
    height,
    title: '',
    kind: 'steps',
    nodes,
    steps: words.map((text) => ({text})),
  };
}

/** The same for the same steps, so that a page does not change when another drawing does. */
function idOf(words: readonly string[]): string {
  const hash = createHash('sha256').update(words.join('\n')).digest('hex');
  return `steps-${hash.slice(0, 10)}`;
}

function placeBoxes(words: readonly string[]): readonly Box[] {
  let top = EDGE;
  return words.map((text) => {
    const lines = wrapWords(cutLongWords(text, COLUMNS), COLUMNS);
    const height = Math.max(LEAST_HEIGHT, lines.length * LINE + 2 * PADDING);
    const box = {lines, top, height};
    top += height + GAP;
    return box;
  });
}

const use = (colour: keyof typeof COLOURS): string =>
  `var(${COLOURS[colour][0]})`;

function toArrow(to: number): string {
  const tip = to - 3;
  return `<path class="flowchart-link" d="M${WIDTH / 2} ${to - GAP}V${tip}m-5-6 5 6 5-6" fill="none" stroke="${use('arrow')}" stroke-width="1.5"/>`;
}

function toBox({lines, top, height}: Box, number: number): string {
  const middle = top + height / 2;
  const first = middle - (lines.length * LINE) / 2 + 16;
  const texts = lines.map(
    (line, index) =>
      `<tspan x="${TEXT_LEFT}" y="${first + index * LINE}">${escapeHtml(line)}${index < lines.length - 1 ? ' ' : ''}</tspan>`,
  );
  return [
    '<g class="node">',
    `<rect x="${EDGE}" y="${top}" width="${WIDTH - 2 * EDGE}" height="${height}" rx="8" fill="${use('box')}" stroke="${use('border')}"/>`,
    `<circle cx="${BADGE.x}" cy="${middle}" r="${BADGE.radius}" fill="${use('border')}"/>`,
    `<text x="${BADGE.x}" y="${middle + 5}" text-anchor="middle" font-size="13" font-weight="700" fill="${use('paper')}">${number}</text>`,
    `<text fill="${use('text')}">${texts.join('')}</text>`,
    '</g>',
  ].join('');
}
