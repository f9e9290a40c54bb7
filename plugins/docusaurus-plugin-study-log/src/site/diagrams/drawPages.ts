import {defaultThreads} from 'study-log/workers/workerPool';
import type {Problem} from 'study-log/problems/index';
import {uniqueProblems} from 'study-log/draw/drawingProblems';
import type {EmittedAsset} from '../content/assets.js';
import type {SiteContent} from '../content/siteContent.js';
import {findMermaidFiles} from '../mermaid.js';
import type {Page} from '../pages/page.js';
import type {RunParams} from '../run.js';
import {createDrawer, type DrawerOptions} from 'study-log/draw/createDrawer';
import {createPageDrawer} from './createPageDrawer.js';

const UNDRAWN: ReadonlySet<string> = new Set([
  'diagram-invalid',
  'diagram-too-slow',
  'diagrams-not-drawn',
]);

/** Whether a problem leaves a diagram to the reader's browser. */
export function isUndrawn({code}: Problem): boolean {
  return UNDRAWN.has(code);
}

/**
 * Draws the diagrams of all pages of a build. The files hold Mermaid itself
 * only where a diagram is left to the reader's browser.
 */
export async function drawPages(
  pages: readonly Page[],
  {
    content,
    context,
    options,
    paths,
    labels,
  }: RunParams & {readonly content: SiteContent},
): Promise<{
  readonly pages: readonly Page[];
  readonly problems: readonly Problem[];
  readonly assets: readonly EmittedAsset[];
  /** How many stand on the pages, as figures and thumbnails. */
  readonly diagrams: number;
}> {
  const drawer = createDrawer(toDrawing({context, options, paths}));
  try {
    const pageDrawer = createPageDrawer({content, drawer, labels});
    const drawn = await Promise.all(pages.map((page) => pageDrawer.draw(page)));
    const problems = uniqueProblems(drawn.flatMap((one) => one.problems));
    return {
      diagrams: drawn.reduce((sum, {diagrams}) => sum + diagrams, 0),
      pages: drawn.map(({page}) => page),
      problems,
      assets: [
        ...pageDrawer.files(),
        ...(problems.some(isUndrawn) ? findMermaidFiles() : []),
      ],
    };
  } finally {
    await drawer.close();
  }
}

/** How the site draws its diagrams. */
export function toDrawing({
  context,
  options,
  paths,
}: Pick<RunParams, 'context' | 'options' | 'paths'>): DrawerOptions {
  return {
    cacheDir: paths.cacheDir,
    lang: context.i18n.currentLocale,
    font: paths.diagramFont,
    threads: options.threads ?? defaultThreads(),
  };
}
