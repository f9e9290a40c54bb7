import type {Log} from 'study-log/logs/types';
import type {FilterChoices} from '../../theme/types.js';
import type {SiteContent} from '../content/siteContent.js';
import {toLogKinds} from './logGroups.js';

export const NO_CHOICES: FilterChoices = {concepts: [], kinds: []};

/** What a list of logs can be narrowed to: only what more than one log has. */
export function toFilterChoices(
  logs: readonly Log[],
  content: SiteContent,
): FilterChoices {
  const concepts = countSeveral(
    logs.flatMap(({id}) =>
      content.studiedIn(id).map(({concept}) => concept.id),
    ),
  );
  const kinds = countSeveral(logs.flatMap((log) => toLogKinds(log, content)));
  return {
    concepts: concepts.map(([id, count]) => ({
      id,
      name: content.concepts.get(id)?.name ?? id,
      count,
    })),
    kinds: kinds.map(([kind, count]) => ({kind, count})),
  };
}

/** What there is several times, the most frequent first. */
function countSeveral(
  values: readonly string[],
): readonly (readonly [value: string, times: number])[] {
  const counts = new Map<string, number>();
  for (const value of values) {
    counts.set(value, (counts.get(value) ?? 0) + 1);
  }
  return [...counts]
    .filter(([, times]) => times > 1)
    .sort(([a, times], [b, others]) => others - times || (a < b ? -1 : 1));
}
