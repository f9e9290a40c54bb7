import {createRequire} from 'node:module';
import type {CustomPlugin, optimize as Optimize} from 'svgo';

/**
 * An image of a log is shown by `<img>`, where it cannot act; opened at its own
 * address it could, as a page of the site. Takes out what acts or loads: the
 * text as it is when nothing does, an empty image when it is no XML.
 */
export function toInertSvg(text: string): string {
  // Here, not above: it takes a tenth of a second to load, and few folders have such images.
  const {optimize} = createRequire(import.meta.url)('svgo') as {
    readonly optimize: typeof Optimize;
  };
  const found = {changes: 0};
  try {
    const {data} = optimize(text, {plugins: [createCleaner(found)]});
    return found.changes === 0 ? text : data;
  } catch {
    return EMPTY;
  }
}

const EMPTY = '<svg xmlns="http://www.w3.org/2000/svg"/>';
/** It is published as UTF-8: under another name it would be read as something else. */
const OTHER_ENCODING = /\bencoding\s*=\s*["'](?!utf-?8["'])/i;

/** Local names, of SVG and of HTML in it. */
const ACTIVE_ELEMENTS = new Set([
  ...['script', 'handler', 'listener', 'iframe', 'frame', 'frameset'],
  ...['object', 'embed', 'applet', 'portal', 'link', 'meta', 'base'],
  ...['form', 'input', 'button', 'audio', 'video', 'source', 'track'],
]);
const ACTIVE_ATTRIBUTES = new Set([
  ...['srcdoc', 'srcset', 'action', 'formaction', 'data', 'poster'],
  ...['background', 'ping', 'base', 'manifest', 'codebase', 'archive'],
]);
const ANIMATIONS = new Set(['animate', 'set', 'animatetransform']);
const PICTURES = new Set(['image', 'img', 'feimage']);

const localName = (name: string): string =>
  name.slice(name.lastIndexOf(':') + 1).toLowerCase();

/** Counts what it takes out. */
function createCleaner(found: {changes: number}): CustomPlugin {
  const drop = <T>(node: T, parent: {children: unknown[]}): void => {
    parent.children = parent.children.filter((child) => child !== node);
    found.changes += 1;
  };
  return {
    name: 'inertSvg',
    fn: () => ({
      // Entities would be spelled out elsewhere: what is declared here goes.
      doctype: {
        enter: (node, parent) => {
          if (node.data.doctype.includes('[')) {
            drop(node, parent);
          }
        },
      },
      instruction: {
        enter: (node, parent) => {
          if (node.name !== 'xml' || OTHER_ENCODING.test(node.value)) {
            drop(node, parent);
          }
        },
      },
      element: {
        enter: (node, parent) => {
          if (isActive(node)) {
            drop(node, parent);
            return;
          }
          for (const [attribute, value] of Object.entries(node.attributes)) {
            const kept = cleanAttribute(localName(node.name), attribute, value);
            if (kept === undefined) {
              delete node.attributes[attribute];
            } else {
              node.attributes[attribute] = kept;
            }
            found.changes += kept === value ? 0 : 1;
          }
          if (localName(node.name) === 'style') {
            found.changes += cleanStyle(node);
          }
        },
      },
    }),
  };
}

type Element = {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
};

function isActive({name, attributes}: Element): boolean {
  const local = localName(name);
  const target = localName(attributes.attributeName ?? '');
  return (
    ACTIVE_ELEMENTS.has(local) ||
    (ANIMATIONS.has(local) && /^(?:href|src|on.*)$/.test(target))
  );
}

function cleanAttribute(
  element: string,
  attribute: string,
  value: string,
): string | undefined {
  const name = localName(attribute);
  if (attribute === 'xmlns' || attribute.startsWith('xmlns:')) {
    return value;
  }
  const isAddress = name === 'href' || name === 'src';
  if (
    name.startsWith('on') ||
    ACTIVE_ATTRIBUTES.has(name) ||
    (isAddress && !isInert(element, value))
  ) {
    return undefined;
  }
  return isAddress ? value : cleanCss(value);
}

const RASTER = /^data:image\/(?:png|jpe?g|gif|webp|avif|bmp)[;,]/i;

/** A link may lead anywhere but to a program; the rest is of the image itself. */
function isInert(element: string, address: string): boolean {
  // eslint-disable-next-line no-control-regex -- browsers skip them
  const url = address.replace(/[\u0000-\u0020]+/g, '');
  if (element === 'a') {
    return /^(?:https?:|mailto:|[^:]*$|[^:]*[/?#])/i.test(url);
  }
  return (
    url === '' ||
    url.startsWith('#') ||
    RASTER.test(url) ||
    (PICTURES.has(element) && /^data:image\/svg\+xml[;,]/i.test(url))
  );
}

/** Of a style sheet: other sheets, and files that are not in it. */
const OUTSIDE =
  /@import[^;]*;?|(?:url|image-set|image|src)\(\s*(?!["']?\s*(?:#|data:(?:image\/(?:png|jpe?g|gif|webp|avif|bmp)|font\/|application\/(?:x-)?font)))[^)]*\)?/gi;
const ESCAPE = /\\([0-9a-f]{1,6})\s?|\\([^\n])/gi;

/** Spelled with escapes, it is taken out with what stands around it. */
function cleanCss(css: string): string {
  const plain = css.replace(ESCAPE, (_, hex?: string, letter = '') =>
    hex ? toLetter(Number.parseInt(hex, 16)) : letter,
  );
  const count = (text: string): number => [...text.matchAll(OUTSIDE)].length;
  return count(plain) > count(css) ? '' : css.replace(OUTSIDE, 'none');
}

function toLetter(code: number): string {
  return code <= 0x10ffff ? String.fromCodePoint(code) : '';
}

/** Returns how many of its texts it changed. */
function cleanStyle(node: {children: unknown[]}): number {
  const texts = node.children as {value?: string}[];
  return texts.reduce((changes, text) => {
    const {value = ''} = text;
    const css = cleanCss(value);
    if (css === value) {
      return changes;
    }
    text.value = css;
    return changes + 1;
  }, 0);
}
