import type {DiagramFont} from 'mermaid-static';
import {drawSteps} from './drawSteps.js';
import {createMermaidDrawer} from './mermaidDrawer.js';
import type {Drawing, Drawn} from './types.js';

export type Drawer = {
  /** Never rejects for what stands in a source, or for want of a font. */
  readonly draw: (mermaid: string) => Promise<Drawn>;
  /** Numbered steps, which need no Mermaid. */
  readonly drawSteps: (texts: readonly string[]) => Promise<Drawing>;
  /**
   * One stylesheet for the colours of diagrams that stand together.
   * `darkMode`: the selector under which a page is dark, or `media`.
   */
  readonly toStylesheet: (
    variables: Drawing['variables'],
    darkMode: string,
  ) => Promise<string>;
  /** The drawing as a file of its own, light or dark as its reader's system is. */
  readonly toFile: (diagram: Drawing) => Promise<string>;
  /** For the end of a run: ends the threads that were started. */
  readonly close: () => Promise<void>;
};

export type DrawerOptions = {
  /** Absolute path; made when something is drawn. Default: nothing is remembered. */
  readonly cacheDir?: string | undefined;
  readonly lang: string;
  /** Default: Pretendard, when it is installed. */
  readonly font?: DiagramFont | undefined;
  /** Worker threads that draw: at least 1, at most 4. Each starts when it is first needed. Default 1. */
  readonly threads?: number | undefined;
};

const load = () => import('mermaid-static');
type Library = Awaited<ReturnType<typeof load>>;

/**
 * Draws diagrams in worker threads, and remembers them on disk: a site that
 * has not changed loads neither Mermaid nor the DOM that it draws in.
 */
export function createDrawer(options: DrawerOptions): Drawer {
  let opened: Promise<ReturnType<typeof createMermaidDrawer>> | undefined;
  return {
    draw: async (mermaid) => {
      opened ??= load().then((library) =>
        createMermaidDrawer(library, options),
      );
      return (await opened).draw(mermaid);
    },
    drawSteps: async (texts) =>
      drawSteps(texts, (await load()).DEFAULT_PALETTES),
    toStylesheet: async (variables, darkMode) =>
      (await load()).toStylesheet(variables, darkMode),
    toFile: async (diagram) => toFile(diagram, await load()),
    close: async () => (await opened)?.close(),
  };
}

function toFile(
  {svg, variables}: Drawing,
  {toStylesheet, DEFAULT_PALETTES}: Library,
): string {
  const {light, dark} = DEFAULT_PALETTES;
  const paper = {
    name: '--mmd-paper',
    light: String(light.background),
    dark: String(dark.background),
  };
  const colours = toStylesheet([...variables, paper], 'media');
  return svg.replace(
    /^<svg\b[^>]*>/,
    (opening) =>
      `${opening}<style>${colours}:root{background:var(${paper.name})}foreignObject{overflow:visible}</style>`,
  );
}
