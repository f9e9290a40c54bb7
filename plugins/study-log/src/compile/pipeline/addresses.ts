import {toString} from 'hast-util-to-string';
import {decodeString} from 'micromark-util-decode-string';
import {normalizeUri} from 'micromark-util-sanitize-uri';
import {lineOf, textProperty} from './context.js';
import {text} from './element.js';
import {walk} from './walk.js';
import type {BodyContext} from './context.js';
import type {Element, ElementContent, Nodes, Root} from 'hast';

type AddressContext = Pick<BodyContext, 'input' | 'report'>;

const SAFE_LINK = /^(?:https?|mailto|tel|xmpp|ircs?):/i;
const SAFE_IMAGE = /^(?:https?:|data:image\/(?:png|jpe?g|gif|webp)[;,])/i;
/** As WHATWG reads one: blanks and control characters within a scheme do not count. */
const SCHEME = /^[a-z][a-z0-9+.-]*:/i;

/**
 * Gives links and images their final addresses. A link that leads nowhere, or
 * may not be followed, becomes its own words; an image that cannot be shown
 * loses its `src` and is made a placeholder later. Runs before the sanitiser,
 * which is the second wall. Changes the tree it is given.
 */
export function resolveAddresses(tree: Root, context: AddressContext): void {
  const hrefs = byAddress(context.input.hrefs);
  const images = byAddress(context.input.images);
  walk<Nodes>(tree, (node, parent, index) => {
    if (node.type !== 'element' || !('children' in parent)) {
      return undefined;
    }
    if (node.tagName === 'img') {
      resolveImage(node, images, context);
    }
    const words =
      node.tagName === 'a' ? resolveLink(node, hrefs, context) : undefined;
    if (words) {
      parent.children.splice(index, 1, ...words);
    }
    return words ? index : undefined;
  });
}

/**
 * The maps are keyed by targets as written (`<a b.png>`, `a\_b.png`, `그림.png`);
 * the tree holds them decoded and percent-encoded.
 */
function byAddress<Value>(
  record: Readonly<Record<string, Value>>,
): ReadonlyMap<string, Value> {
  return new Map(
    Object.entries(record).flatMap(([target, value]) => [
      [normalizeUri(decodeString(target.replace(/^<(.*)>$/s, '$1'))), value],
      [normalizeUri(target), value],
    ]),
  );
}

function resolveLink(
  node: Element,
  hrefs: ReadonlyMap<string, BodyContext['input']['hrefs'][string]>,
  context: AddressContext,
): readonly ElementContent[] | undefined {
  if (node.properties.href === undefined) {
    return undefined;
  }
  const written = textProperty(node, 'href');
  const known = hrefs.get(normalizeUri(written));
  const href = known && 'href' in known ? known.href : written;
  const [address, ...particle] = splitParticle(node, href);
  if ((known && 'broken' in known) || !canFollow(address)) {
    context.report({
      what: isSafe(written, SAFE_LINK) ? 'link' : 'script',
      text: written,
      line: lineOf(node),
    });
    return node.children;
  }
  node.properties.href = address;
  if (particle.length === 0) {
    return undefined;
  }
  node.children = [text(address)];
  return [node, ...particle.map((words) => text(words ?? ''))];
}

function resolveImage(
  node: Element,
  images: ReadonlyMap<string, BodyContext['input']['images'][string]>,
  {report}: AddressContext,
): void {
  const written = textProperty(node, 'src');
  const known = images.get(normalizeUri(written));
  if (known && 'url' in known) {
    const {url, width, height} = known;
    Object.assign(node.properties, {
      src: url,
      width: node.properties.width ?? width,
      height:
        node.properties.height ?? (node.properties.width ? undefined : height),
    });
  } else if (known || written === '' || !isSafe(written, SAFE_IMAGE)) {
    report({what: 'image', text: written.slice(0, 200), line: lineOf(node)});
    delete node.properties.src;
  }
}

function isSafe(address: string, schemes: RegExp): boolean {
  // eslint-disable-next-line no-control-regex
  const plain = address.replace(/[\u0000-\u0020\u007f-\u00a0]/g, '');
  return !SCHEME.test(plain) || schemes.test(plain);
}

/** Browsers do nothing at all for `http://서버주소:포트`. */
function canFollow(href: string): boolean {
  return (
    isSafe(href, SAFE_LINK) && (!/^https?:/i.test(href) || URL.canParse(href))
  );
}

/**
 * GFM takes a particle into a bare address: `http://host:9090로` is the address
 * `http://host:9090` and the word 로. Only the host is looked at: a path may
 * well be Korean.
 */
function splitParticle(
  node: Element,
  href: string,
): readonly [address: string, particle?: string] {
  const shown = toString(node);
  const match = /^(https?:\/\/[\w.:-]+)([^\x20-\x7e][^/]*)$/.exec(shown);
  return match?.[1] && match[2] && normalizeUri(shown) === href
    ? [match[1], match[2]]
    : [href];
}
