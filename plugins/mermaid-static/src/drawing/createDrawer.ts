import {JSDOM} from 'jsdom';
import type {MermaidConfig} from 'mermaid';
import {openFontFaces} from '../browser/fontFaces.js';
import {installCanvas} from '../browser/installCanvas.js';
import {installGeometry} from '../browser/installGeometry.js';
import {createStyles} from '../browser/styles.js';
import {createTextMeasure} from '../browser/textMeasure.js';
import type {DrawingSettings} from '../settings.js';
import type {DiagramStep, Palette} from '../types.js';
import {installGlobals} from './installGlobals.js';
import {loadMermaid} from './loadMermaid.js';
import {type DiagramData, readSteps} from './readSteps.js';
import {seededRandom} from './seededRandom.js';

/** What a source may not set for itself: what is safe, what the page decides, what would be lost. */
const SECURED = [
  'secure',
  'securityLevel',
  'startOnLoad',
  'maxTextSize',
  'maxEdges',
  'suppressErrorRendering',
  'htmlLabels',
  'dompurifyConfig',
  'deterministicIds',
  'deterministicIDSeed',
  'handDrawnSeed',
  'theme',
  'themeVariables',
  'themeCSS',
  'fontFamily',
  'altFontFamily',
  'darkMode',
  'look',
];

export interface Drawing {
  /** Mermaid's SVG, its root id `DRAWING_ID`. */
  readonly svg: string;
  readonly kind: string;
}

/** One source at a time: Mermaid keeps its configuration in module state. */
export interface Drawer {
  readonly draw: (source: string, palette: Palette) => Promise<Drawing>;
  /** What the arrows say; after the source was drawn. */
  readonly readSteps: (source: string) => Promise<readonly DiagramStep[]>;
}

/** One id for every drawing, so that selectors compile once; the finished SVG gets its own. */
export const DRAWING_ID = 'drawing';

const CONTAINER_HEIGHT = 800;

async function withSeededRandom<T>(draw: () => Promise<T>): Promise<T> {
  const random = Math.random;
  Math.random = seededRandom(1);
  try {
    return await draw();
  } finally {
    Math.random = random;
  }
}

/** Loads jsdom and Mermaid into this thread, which takes about a second. */
export function createDrawer({
  font,
  lang,
  containerWidth,
}: DrawingSettings): Drawer {
  const {window} = new JSDOM(
    `<!doctype html><html lang="${lang}"><body></body></html>`,
    {pretendToBeVisual: true},
  );
  const measure = createTextMeasure(openFontFaces(font, lang));
  installCanvas(window, measure);
  installGeometry(window, {
    styles: createStyles(),
    measure,
    container: {width: containerWidth, height: CONTAINER_HEIGHT},
  });
  installGlobals(window);
  const mermaid = loadMermaid();

  let current: Palette | undefined;
  const setPalette = (palette: Palette): void => {
    // Every drawing begins with what was set here; working a theme out takes as long as a small one.
    if (palette === current) return;
    mermaid.initialize(mermaidConfig(palette, font.family));
    current = palette;
  };

  return {
    draw: async (source, palette) => {
      setPalette(palette);
      try {
        const {svg, diagramType} = await withSeededRandom(() =>
          mermaid.render(DRAWING_ID, source),
        );
        return {svg, kind: diagramType};
      } finally {
        window.document.body.innerHTML = '';
      }
    },
    readSteps: async (source) => {
      const {db} = await mermaid.mermaidAPI.getDiagramFromText(source);
      return readSteps(db as unknown as DiagramData);
    },
  };
}

/** Mermaid's configuration for one palette; nothing in it depends on the machine or the moment. */
export function mermaidConfig(
  palette: Palette,
  fontFamily: string,
): MermaidConfig {
  return {
    startOnLoad: false,
    securityLevel: 'strict',
    suppressErrorRendering: true,
    secure: SECURED,
    deterministicIds: true,
    deterministicIDSeed: 'mermaid-static',
    handDrawnSeed: 1,
    htmlLabels: true,
    fontFamily,
    theme: 'base',
    themeVariables: {...palette, fontFamily},
  };
}
