import type {Mermaid} from 'mermaid';

import {importUrl} from '@study-log/import-url';
import {readSiteColours} from './siteColours';

const DRAWING = 'studyLogDrawing';

/** A drawing is never made smaller than this part of itself: below it, it scrolls. */
const LEAST_SCALE = 0.7;

export type Drawing = {
  readonly element: HTMLElement;
  readonly dark: boolean;
  /** Where the site serves Mermaid, which is in no bundle. */
  readonly mermaidUrl: string;
  /** Aborted when the page or the colour mode has changed meanwhile. */
  readonly signal: AbortSignal;
};

async function loadMermaid({
  element,
  dark,
  mermaidUrl,
}: Drawing): Promise<Mermaid> {
  // Awaited first: by then the new colour mode stands in the page, and its colours can be read.
  const {default: mermaid} = (await importUrl(mermaidUrl)) as {
    readonly default: Mermaid;
  };
  mermaid.initialize({
    startOnLoad: false,
    securityLevel: 'strict',
    suppressErrorRendering: true,
    theme: 'base',
    themeVariables: {...readSiteColours(element), darkMode: dark},
    fontFamily: getComputedStyle(element).fontFamily,
    // What the site decides, no diagram decides again.
    secure: ['secure', 'securityLevel', 'startOnLoad', 'fontFamily', 'theme'],
  });
  return mermaid;
}

/** The drawing's place: right after the source, kept from one drawing to the next. */
function findPlace(source: HTMLElement): HTMLElement {
  const next = source.nextElementSibling;
  if (next instanceof HTMLElement && next.classList.contains(DRAWING)) {
    return next;
  }
  const place = document.createElement('div');
  place.className = DRAWING;
  // Wide drawings scroll: that must be possible by keyboard too.
  place.tabIndex = 0;
  source.after(place);
  return place;
}

function keepReadable(svg: SVGSVGElement | null): void {
  if (svg) {
    const {width} = svg.viewBox.baseVal;
    svg.style.minWidth = `${Math.round(width * LEAST_SCALE)}px`;
  }
}

/**
 * Draws every `figure.studyLogDiagram` inside `element`. The source stays in
 * the page, hidden once it is drawn; where drawing fails it stays visible.
 */
export async function drawDiagrams(drawing: Drawing): Promise<void> {
  const {element, signal} = drawing;
  const sources = element.querySelectorAll<HTMLElement>(
    'figure.studyLogDiagram > pre.mermaid',
  );
  const mermaid = await loadMermaid(drawing);
  for (const [index, source] of [...sources].entries()) {
    const id = `study-log-drawing-${index}`;
    try {
      const {svg} = await mermaid.render(id, source.textContent ?? '');
      if (signal.aborted) {
        return;
      }
      const place = findPlace(source);
      place.innerHTML = svg;
      keepReadable(place.querySelector('svg'));
      source.hidden = true;
    } catch {
      // A diagram that Mermaid cannot read; the build's report names it.
      document.getElementById(`d${id}`)?.remove();
    }
  }
}
