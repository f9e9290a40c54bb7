import type {DOMWindow} from 'jsdom';
import {installClock} from '../browser/installClock.js';

/** What Mermaid and its libraries look for on the global object. */
const SHARED = [
  'CSSStyleRule',
  'CSSStyleSheet',
  'CustomEvent',
  'DOMParser',
  'DocumentFragment',
  'Element',
  'Event',
  'HTMLElement',
  'HTMLFormElement',
  'HTMLTemplateElement',
  'Image',
  'MutationObserver',
  'NamedNodeMap',
  'Node',
  'NodeFilter',
  'Option',
  'SVGElement',
  'Text',
  'XMLSerializer',
  'document',
  'getComputedStyle',
  'location',
  'navigator',
] as const;

/** A drawing needs nothing from a network, so there is none. */
const NETWORK = [
  'fetch',
  'WebSocket',
  'EventSource',
  'XMLHttpRequest',
] as const;

class NeverResized {
  observe(): void {}
  unobserve(): void {}
  disconnect(): void {}
}

function define(target: object, name: string, value: unknown): void {
  Object.defineProperty(target, name, {
    configurable: true,
    writable: true,
    value,
  });
}

/** Stands for `CSS.supports(property, value)` and `CSS.escape`. */
function createCss(window: DOMWindow): object {
  const probe = window.document.createElement('div');
  return {
    supports: (property: string, value: string) => {
      probe.style.cssText = '';
      probe.style.setProperty(property, value);
      return probe.style.getPropertyValue(property) !== '';
    },
    escape: (text: string) => text.replace(/[^\w-]/g, '\\$&'),
  };
}

/**
 * Makes this thread look like a page. It changes the global object, so it belongs into a worker
 * of its own.
 */
export function installGlobals(window: DOMWindow): void {
  installClock(globalThis);
  const css = createCss(window);
  define(window, 'CSS', css);
  define(globalThis, 'CSS', css);
  define(globalThis, 'window', window);
  for (const name of SHARED) define(globalThis, name, window[name]);
  for (const name of NETWORK) define(globalThis, name, undefined);
  define(globalThis, 'screen', {availWidth: 1920, availHeight: 1080});
  define(globalThis, 'ResizeObserver', NeverResized);
  const nextFrame = (callback: (time: number) => void) =>
    setImmediate(() => callback(0));
  define(globalThis, 'requestAnimationFrame', nextFrame);
  define(window, 'requestAnimationFrame', nextFrame);
  // No image is ever fetched; one that never reports back would stop a drawing for good.
  const image = window.HTMLImageElement.prototype;
  define(image, 'complete', true);
  define(image, 'decode', () => Promise.resolve());
}
