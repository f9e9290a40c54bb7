import type {Mermaid} from 'mermaid';

const DRAWING = 'studyLogDrawing';
const FAILED = 'studyLogFailed';

export type Drawing = {
  readonly element: HTMLElement;
  readonly dark: boolean;
  /** Aborted when the page or the colour mode has changed meanwhile. */
  readonly signal: AbortSignal;
};

async function loadMermaid({element, dark}: Drawing): Promise<Mermaid> {
  const {default: mermaid} = await import('mermaid');
  mermaid.initialize({
    startOnLoad: false,
    securityLevel: 'strict',
    suppressErrorRendering: true,
    theme: dark ? 'dark' : 'neutral',
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
    if (signal.aborted) {
      return;
    }
    const id = `study-log-drawing-${index}`;
    const figure = source.parentElement;
    try {
      const {svg} = await mermaid.render(id, source.textContent ?? '');
      const place = findPlace(source);
      place.innerHTML = svg;
      source.hidden = true;
    } catch {
      // A diagram that Mermaid cannot read; the build's report names it.
      document.getElementById(`d${id}`)?.remove();
      figure?.classList.add(FAILED);
    }
  }
}
