import {importUrl} from '@study-log/import-url';
import type {Mermaid} from 'mermaid';

/** Mermaid's names for colours, and the site's own that they take. */
const COLOURS = {
  background: '--ifm-background-surface-color',
  primaryColor: '--ifm-color-emphasis-100',
  primaryTextColor: '--ifm-font-color-base',
  primaryBorderColor: '--ifm-color-primary',
  secondaryColor: '--ifm-color-emphasis-200',
  tertiaryColor: '--ifm-background-surface-color',
  textColor: '--ifm-font-color-base',
  lineColor: '--ifm-color-emphasis-600',
  edgeLabelBackground: '--ifm-background-surface-color',
  noteBkgColor: '--ifm-color-emphasis-200',
  noteTextColor: '--ifm-font-color-base',
  noteBorderColor: '--ifm-color-emphasis-400',
} as const;

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

/**
 * The site's colours, as they are shown inside `element` now, under the names
 * of Mermaid's theme variables. Asked from the browser by way of `color`,
 * which answers `rgb(…)` whatever the style sheet says.
 */
function readSiteColours(
  element: HTMLElement,
): Readonly<Record<keyof typeof COLOURS, string>> {
  const probe = document.createElement('span');
  element.append(probe);
  const read = (name: string) => {
    probe.style.color = `var(${name})`;
    return getComputedStyle(probe).color;
  };
  const colours = Object.entries(COLOURS).map(([key, name]) => [
    key,
    read(name),
  ]);
  probe.remove();
  return Object.fromEntries(colours) as Record<keyof typeof COLOURS, string>;
}
