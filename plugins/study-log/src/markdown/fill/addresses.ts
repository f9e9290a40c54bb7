import {normalizeUri} from 'micromark-util-sanitize-uri';
import type {Length} from '../types.js';
import type {Resolution, Resolve} from './types.js';

const SAFE_LINK = /^(?:https?|mailto|tel|xmpp|ircs?):/i;
const SAFE_IMAGE = /^(?:https?:|data:image\/(?:png|jpe?g|gif|webp)[;,])/i;
/** No path may have a colon in its first segment (RFC 3986): what stands before one is a scheme. */
const SCHEME = /^[^/?#]*:/;
const OUTSIDE = /^(?:[a-z][a-z0-9+.-]*:|\/\/)/i;
const NEW_TAB = /^(?:https?:)?\/\//i;

type Written = {readonly target: string; readonly source: number};

/** The address of a link, or undefined where its words stand alone. */
export function toHref(link: Written, resolve: Resolve): string | undefined {
  const {target, source} = link;
  const found = resolve({kind: 'link', target, source});
  if (found) {
    return toResolvedHref(found);
  }
  // Before its blanks are encoded: a scheme may have some within it.
  return isSafe(target, SAFE_LINK)
    ? toFollowable(normalizeUri(target))
    : undefined;
}

/** Of a page or a file; a picture's own address serves as well. */
export function toResolvedHref(found: Resolution): string | undefined {
  if ('href' in found) {
    return toFollowable(found.href);
  }
  return 'url' in found ? toFollowable(found.url) : undefined;
}

export type Picture = {
  readonly src: string;
  readonly width?: Length | undefined;
  readonly height?: Length | undefined;
};

type Size = Pick<Picture, 'width' | 'height'>;

/** Address and size of a picture, or undefined where it cannot be shown. */
export function toPicture(
  image: Written & Size,
  found: Resolution | undefined,
): Picture | undefined {
  const {target} = image;
  if (found) {
    return toResolvedPicture(image, found);
  }
  return target !== '' && isSafe(target, SAFE_IMAGE)
    ? {src: normalizeUri(target), width: image.width, height: image.height}
    : undefined;
}

/** The writer's size wins; one that has a width alone keeps the picture's shape. */
export function toResolvedPicture(
  written: Size,
  found: Resolution,
): Picture | undefined {
  return 'url' in found
    ? {
        src: found.url,
        width: written.width ?? fit(written.height, found.width),
        height: written.height ?? fit(written.width, found.height),
      }
    : undefined;
}

/** What a picture measures itself, where the writer asks for nothing. */
function fit(
  asked: Length | undefined,
  own: number | undefined,
): number | undefined {
  return asked === undefined ? own : undefined;
}

/** What a link of the writer's has besides its address when it leaves the site. */
export function toTabAttributes(href: string): string {
  return NEW_TAB.test(href) ? ' target="_blank" rel="noopener noreferrer"' : '';
}

export function isInternal(href: string): boolean {
  return !OUTSIDE.test(href);
}

/** Browsers do nothing at all for `http://서버주소:포트`. */
function toFollowable(href: string): string | undefined {
  const canFollow =
    href !== '' &&
    isSafe(href, SAFE_LINK) &&
    (!/^https?:/i.test(href) || URL.canParse(href));
  return canFollow ? href : undefined;
}

/** Blanks and control characters within a scheme do not count (WHATWG). */
function isSafe(address: string, schemes: RegExp): boolean {
  // eslint-disable-next-line no-control-regex
  const plain = address.replace(/[\u0000-\u0020\u007f-\u00a0]/g, '');
  return !SCHEME.test(plain) || schemes.test(plain);
}
