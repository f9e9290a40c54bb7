import type {DOMWindow} from 'jsdom';
import type {TextMeasure} from './textMeasure.js';

const FONT = /(bold|[6-9]00)?[^\d]*([\d.]+)px/;

function createContext(measure: TextMeasure): object {
  const state: Record<string, unknown> = {font: '10px sans-serif'};
  const measureText = (text: string) => {
    const [, weight, size] = FONT.exec(String(state['font'])) ?? [];
    const font = {size: Number(size ?? 10), bold: weight !== undefined};
    return {width: measure.width(text, font)};
  };
  return new Proxy(state, {
    get: (target, name: string) => {
      if (name === 'measureText') return measureText;
      return name in target ? target[name] : () => undefined;
    },
  });
}

/**
 * Stands for `canvas.getContext('2d')`: Cytoscape, which lays out mind maps and architecture
 * diagrams, measures its labels there; what it paints nobody sees.
 */
export function installCanvas(window: DOMWindow, measure: TextMeasure): void {
  Object.defineProperty(window.HTMLCanvasElement.prototype, 'getContext', {
    configurable: true,
    value: () => createContext(measure),
  });
}
