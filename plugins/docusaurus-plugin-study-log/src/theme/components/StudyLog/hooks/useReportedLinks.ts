import useBrokenLinks from '@docusaurus/useBrokenLinks';
import type {FinishedHtml} from '../../../types';

/**
 * Tells Docusaurus's broken-link checker what stands in the body, which it
 * cannot see by itself. Called while rendering: the checker collects in the
 * static rendering, where effects do not run.
 */
export function useReportedLinks({
  links,
  anchors,
}: Pick<FinishedHtml<never>, 'links' | 'anchors'>): void {
  const brokenLinks = useBrokenLinks();
  links.forEach((link) => brokenLinks.collectLink(link));
  anchors.forEach((anchor) => brokenLinks.collectAnchor(anchor));
}
