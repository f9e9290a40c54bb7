export type {Renderer} from './createRenderer.js';
export {DiagramError} from './DiagramError.js';
export {DEFAULT_PALETTES} from './drawing/palettes.js';
export {renderMermaid} from './renderMermaid.js';
export {toSettings} from './settings.js';
export type {DrawingSettings} from './settings.js';
export {checkSvg} from './svg/checkSvg.js';
export {toStylesheet} from './svg/toStylesheet.js';
export type {
  ColorVariable,
  Diagram,
  DiagramErrorCode,
  DiagramFailure,
  DiagramFont,
  DiagramNode,
  DiagramStep,
  DrawingOptions,
  Outcome,
  Palette,
  Palettes,
  RenderOptions,
} from './types.js';
