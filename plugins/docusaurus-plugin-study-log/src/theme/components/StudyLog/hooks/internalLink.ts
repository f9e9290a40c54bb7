export type LinkLike = Pick<
  HTMLAnchorElement,
  'href' | 'target' | 'origin' | 'pathname' | 'search' | 'hash'
> & {hasAttribute: (name: string) => boolean};

/** A page's address ends in a slash, in a plain name or in `.html`; what ends otherwise is a file. */
const FILE = /\.(?!html$)[a-z0-9]{1,5}$/i;

/**
 * The path to hand to the router when this link is followed, or null when the
 * browser should follow it by itself: another site, a file, a download, a new
 * window, outside the site's base path.
 */
export function toInternalPath(
  link: LinkLike,
  site: {readonly origin: string; readonly baseUrl: string},
): string | null {
  const own =
    link.origin === site.origin &&
    `${link.pathname}/`.startsWith(site.baseUrl) &&
    !FILE.test(link.pathname);
  const plain =
    (link.target === '' || link.target === '_self') &&
    !link.hasAttribute('download');
  return own && plain ? link.pathname + link.search + link.hash : null;
}
