import {toTwinPath} from '../../../pageFormat/published.js';
import type {SiteContent} from '../../content/siteContent.js';
import type {PublishedSite} from '../publishedSite.js';

/** Turns an address of the site (path, maybe with `#anchor`) into what a twin links to. */
export type TwinAddress = (href: string) => string;

/**
 * Twins link to each other where there is a twin, to the page elsewhere:
 * absolute, so that a twin can be read anywhere. Addresses of other sites and
 * `#anchors` of the page stay as they are.
 */
export function createTwinAddress(
  {logs, concepts, addresses}: SiteContent,
  {absolute, baseUrl}: PublishedSite,
): TwinAddress {
  const twins = new Map(
    [
      ...[...logs.values()].map((log) => addresses.log(log)),
      ...[...concepts.keys()].map((id) => addresses.concept(id)),
    ].map((page) => [page, absolute(toTwinPath(page, baseUrl))]),
  );
  return (href) => {
    if (!href.startsWith('/')) {
      return href;
    }
    const [path = '', anchor] = href.split('#', 2);
    const address = twins.get(path) ?? absolute(path);
    const fragment = anchor ? `#${encodeURIComponent(anchor)}` : '';
    return toDestination(address + fragment);
  };
}

/** A `(` or `)` would end a link of Markdown. */
function toDestination(address: string): string {
  return address.replaceAll('(', '%28').replaceAll(')', '%29');
}
