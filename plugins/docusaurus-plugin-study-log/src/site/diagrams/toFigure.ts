import type {DiagramStep} from 'mermaid-static';
import type {Drawing, Drawn} from 'study-log/draw/types';
import {withoutStepMarker} from 'study-log/flows/stepMarker';
import {escapeHtml} from 'study-log/html/escapeHtml';
import {toDateHtml} from '../pages/html.js';
import type {PageWords} from '../pages/pageWords.js';
import type {DiagramWords} from './diagramWords.js';
import type {PlannedDiagram} from './types.js';

export type FigureWords = DiagramWords & {readonly page: PageWords};

export type FigureParts = {
  readonly planned: PlannedDiagram;
  readonly drawn: Drawn;
  /** The drawing as it goes into the page: its nodes linked, its ids the page's only ones. */
  readonly svg: string;
  /** Begins the ids of this figure's parts. */
  readonly id: string;
  readonly words: FigureWords;
};

/** Kept free for the buttons that scripts add, so that nothing moves. */
export const TOOLS = '<div class="studyLogDiagramTools"></div>';

/** A drawing is never made smaller than this part of itself: below it, it scrolls. */
const LEAST_SCALE = 0.7;

/**
 * A diagram as it stands in a page, complete without scripts: the drawing, its
 * caption, and the same in words. What could not be drawn is its source, which
 * the theme tries to draw in the reader's browser.
 */
export function toFigure(parts: FigureParts): string {
  const {planned, drawn, id} = parts;
  const caption = planned.collapsed ? '' : toCaption(parts);
  const name = caption
    ? `aria-labelledby="${id}-title"`
    : `aria-label="${escapeHtml(nameOf(parts))}"`;
  const follow = toFollow(planned, drawn);
  const inside =
    'diagram' in drawn
      ? toDrawing(drawn.diagram, parts) +
        caption +
        toWords(drawn.diagram, parts) +
        TOOLS
      : `<pre class="mermaid">${escapeHtml(planned.mermaid)}</pre>${caption}`;
  const figure = `<figure class="studyLogDiagram" id="${id}" data-origin="${planned.origin}"${follow} ${name}>${inside}</figure>`;
  return planned.collapsed
    ? `<details class="studyLogDiagramFold"><summary>${escapeHtml(nameOf(parts))}</summary>${figure}</details>`
    : figure;
}

export function nameOf({planned, drawn, words}: FigureParts): string {
  const own = 'diagram' in drawn ? drawn.diagram.title : '';
  return own || planned.title || words.diagram;
}

export function toCaption(parts: FigureParts): string {
  const {planned, id, words} = parts;
  const {title, origin, from} = planned;
  const pieces = [
    ...(title === '' ? [] : [`<strong>${escapeHtml(nameOf(parts))}</strong>`]),
    ...(origin === 'steps'
      ? [`<span>${escapeHtml(words.generated)}</span>`]
      : []),
    ...(from
      ? [
          `<a href="${escapeHtml(from.permalink)}">${toDateHtml(from, words.page)}</a>`,
        ]
      : []),
  ];
  return pieces.length === 0
    ? ''
    : `<figcaption id="${id}-title">${pieces.join(' ')}</figcaption>`;
}

/** The frame scrolls, which must be possible by keyboard too. */
function toDrawing(diagram: Drawing, parts: FigureParts): string {
  const {svg, id} = parts;
  const least = Math.round(diagram.width * LEAST_SCALE);
  const label = escapeHtml(nameOf(parts));
  const opened = svg.replace(/^<svg\b([^>]*)>/, (_, attributes: string) => {
    const described = /\saria-describedby="([^"]*)"/.exec(attributes)?.[1];
    const rest = attributes.replace(/\saria-describedby="[^"]*"/, '');
    const named = attributes.includes('aria-labelledby')
      ? ''
      : ` aria-label="${label}"`;
    const by = [...(described ? [described] : []), `${id}-text`].join(' ');
    return `<svg${rest}${named} aria-describedby="${by}" style="min-width:${least}px">`;
  });
  return `<div class="studyLogDrawing" tabindex="0" role="group" aria-label="${label}">${opened}</div>`;
}

function toWords(diagram: Drawing, {planned, id, words}: FigureParts): string {
  const items = (planned.steps ?? diagram.steps).map((step) => {
    const mark = step.id ? ` data-step="${escapeHtml(step.id)}"` : '';
    return `<li${mark}>${escapeHtml(describeStep(step, words))}</li>`;
  });
  const about = diagram.description
    ? `<p>${escapeHtml(diagram.description)}</p>`
    : '';
  return `<details class="studyLogDiagramText"><summary>${escapeHtml(words.asText)}</summary>${about}<ol id="${id}-text">${items.join('')}</ol></details>`;
}

/** What can be gone through one by one: the messages of a sequence, the boxes of a numbered flow. */
function toFollow({steps}: PlannedDiagram, drawn: Drawn): string {
  if (!('diagram' in drawn)) {
    return '';
  }
  if (steps) {
    return ' data-follow="boxes"';
  }
  return drawn.diagram.kind === 'sequence' && drawn.diagram.steps.length > 1
    ? ' data-follow="messages"'
    : '';
}

/** `kubelet → CNI 플러그인: 호출한다`: a step on one line, plain text. */
function describeStep(step: DiagramStep, words: DiagramWords): string {
  const text = withoutStepMarker(step.text);
  const within = (step.within ?? []).map((block) => `[${block}] `).join('');
  if (step.from === undefined || step.to === undefined) {
    return within + text;
  }
  const from = withoutStepMarker(step.from) || words.start;
  const to = withoutStepMarker(step.to) || words.end;
  return `${within}${from} → ${to}${text === '' ? '' : `: ${text}`}`;
}
