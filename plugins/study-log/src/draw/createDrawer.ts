import type {DiagramFont} from 'mermaid-static';
import {drawSteps} from './drawSteps.js';
import {shareOut, type Renderer} from './shareOut.js';
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
  /** Ends the worker threads that were started. */
  readonly close: () => Promise<void>;
};

/** A thread with Mermaid and its DOM holds some 110 MB. */
const MOST_THREADS = 4;

/**
 * Milliseconds. Busy with a build, a machine takes ten times as long as it does alone;
 * only what would never end is given up.
 */
const TIME_LIMIT = 60_000;

const load = () => import('mermaid-static');
type Library = Awaited<ReturnType<typeof load>>;

/**
 * Draws diagrams, remembered on disk: a site that has not changed loads
 * neither Mermaid nor the DOM that it draws in.
 */
export function createDrawer({
  cacheDir,
  lang,
  font,
  threads = 1,
}: {
  /** Absolute path; made when something is drawn. Default: nothing is remembered. */
  readonly cacheDir?: string;
  readonly lang: string;
  /** Default: Pretendard, when it is installed. */
  readonly font?: DiagramFont;
  /** Worker threads that draw: at least 1, at most 4. Each starts with the first diagram that is left to it. */
  readonly threads?: number;
}): Drawer {
  const open = async () => {
    const library = await load();
    const cache =
      cacheDir === undefined ? undefined : library.createDiagramCache(cacheDir);
    const create = () =>
      createRenderer(library, {cache, lang, font, timeLimit: TIME_LIMIT});
    const others = Math.min(MOST_THREADS, threads) - 1;
    const renderers = shareOut([
      create(),
      ...Array.from({length: Math.max(0, others)}, create),
    ]);
    return {library, ...renderers};
  };
  let opened: ReturnType<typeof open> | undefined;
  const use = () => (opened ??= open());

  return {
    draw: async (mermaid) => (await use()).draw(mermaid),
    drawSteps: async (texts) =>
      drawSteps(texts, (await use()).library.DEFAULT_PALETTES),
    toStylesheet: async (variables, darkMode) =>
      (await use()).library.toStylesheet(variables, darkMode),
    toFile: async (diagram) => toFile(diagram, (await use()).library),
    close: async () => (await opened)?.close(),
  };
}

function createRenderer(
  library: Library,
  options: Parameters<Library['createRenderer']>[0],
): Renderer {
  let renderer: ReturnType<Library['createRenderer']>;
  try {
    renderer = library.createRenderer(options);
  } catch (error) {
    const missing = error instanceof Error ? error.message : String(error);
    return {draw: async () => ({missing}), close: async () => {}};
  }
  return {
    draw: async (mermaid) => {
      try {
        return {diagram: await renderer.render(mermaid)};
      } catch (error) {
        if (error instanceof library.DiagramError) {
          return error.code === 'timeLimit'
            ? {tooSlow: {seconds: TIME_LIMIT / 1000}}
            : {reason: error.message, line: error.line ?? null};
        }
        throw error;
      }
    },
    close: () => renderer.close(),
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
