import {createRenderer} from './createRenderer.js';
import type {Diagram, RendererOptions} from './types.js';

export {createDiagramCache} from './createDiagramCache.js';
export {createRenderer} from './createRenderer.js';
export {DiagramError} from './DiagramError.js';
export {DEFAULT_PALETTES} from './drawing/palettes.js';
export {checkSvg} from './svg/checkSvg.js';
export {toStylesheet} from './svg/toStylesheet.js';
export type {
  ColorVariable,
  Diagram,
  DiagramCache,
  DiagramErrorCode,
  DiagramFailure,
  DiagramFont,
  DiagramNode,
  DiagramStep,
  DrawingOptions,
  Outcome,
  Palette,
  Palettes,
  Renderer,
  RendererOptions,
} from './types.js';

/**
 * Draws one Mermaid source. It starts a worker thread and ends it; for more than one diagram make a
 * renderer with `createRenderer` and keep it.
 * @throws {DiagramError} when the source cannot be drawn; its `line` counts from 1 within the source
 */
export async function renderMermaid(
  source: string,
  options: RendererOptions = {},
): Promise<Diagram> {
  const renderer = createRenderer(options);
  try {
    return await renderer.render(source);
  } finally {
    await renderer.close();
  }
}
