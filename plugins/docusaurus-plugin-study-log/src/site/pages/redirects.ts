import type {SiteContent} from '../content/siteContent.js';
import {findComparisons, toComparisonTitle} from './relatedRefs.js';
import {hasDayPage, toDayLabel, toDayPermalink} from './periodRefs.js';

/** An address that only leads to another: no page, and nothing of ours names it. */
export type Redirect = {
  /** Final addresses, baseUrl included. */
  readonly from: string;
  readonly to: string;
  /** What stands there. */
  readonly title: string;
};

/** Of days with a single log to that log, and of comparisons in their other order. */
export function findRedirects(content: SiteContent): readonly Redirect[] {
  return [...findDayRedirects(content), ...findComparisonRedirects(content)];
}

function findDayRedirects(content: SiteContent): readonly Redirect[] {
  return content.studyLog.knowledge.timeline
    .filter((day) => !hasDayPage(day))
    .map((day) => ({
      from: content.addresses.timeline(toDayLabel(day)),
      to: toDayPermalink(day, content),
      title: content.logs.get(day.logs[0] ?? '')?.title ?? day.date,
    }));
}

function findComparisonRedirects(content: SiteContent): readonly Redirect[] {
  const comparisons = findComparisons(content);
  const ids = new Set(comparisons.map(({id}) => id));
  return comparisons.flatMap(({id, concepts}) => {
    const other = concepts.toReversed().join('-vs-');
    const redirect = {
      from: content.addresses.comparison(other),
      to: content.addresses.comparison(id),
      title: toComparisonTitle(concepts, content),
    };
    return ids.has(other) ? [] : [redirect];
  });
}
