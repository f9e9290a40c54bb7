/** Nothing to show beside a link to the page that the reader is on. */
export function isPreviewed(
  link: Pick<HTMLAnchorElement, 'origin' | 'pathname'>,
  page: Pick<Location, 'origin' | 'pathname'>,
): boolean {
  return link.origin === page.origin && link.pathname !== page.pathname;
}

/** A link among words, not one of a list of names. */
export function isTextLink(link: Pick<Element, 'closest'>): boolean {
  return link.closest('.studyLogBody') !== null;
}
