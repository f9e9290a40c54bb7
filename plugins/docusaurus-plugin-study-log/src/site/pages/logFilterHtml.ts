import type {Log} from 'study-log/logs/types';
import type {FilterWords} from './filterWords.js';
import {escapeHtml} from 'study-log/html/escapeHtml';
import type {SiteContent} from '../content/siteContent.js';
import {toLogKinds} from './logListHtml.js';

type Choice = {
  readonly value: string;
  readonly text: string;
  readonly count: number;
};

/**
 * The form that narrows a list of logs, not shown where no script obeys it
 * (`theme/…/TimelinePage/Logs`). Only what more than one log has is offered.
 */
export function toLogFilterHtml(
  logs: readonly Log[],
  content: SiteContent,
  words: FilterWords,
): string {
  const concepts = count(
    logs.flatMap(({id}) =>
      content.studiedIn(id).map(({concept}) => concept.id),
    ),
    (id) => content.concepts.get(id)?.name ?? id,
  );
  const kinds = count(
    logs.flatMap((log) => toLogKinds(log, content)),
    words.kind,
  );
  if (concepts.length + kinds.length === 0) {
    return '';
  }
  const selects = [
    toSelect('concept', concepts, words),
    toSelect('kind', kinds, words),
  ];
  return `<form>${selects.join('')}</form>`;
}

function toSelect(
  name: 'concept' | 'kind',
  choices: readonly Choice[],
  words: FilterWords,
): string {
  const options = choices.map(
    ({value, text, count: times}) =>
      `<option value="${escapeHtml(value)}">${escapeHtml(text)} (${times})</option>`,
  );
  return `<label>${escapeHtml(words.by[name])} <select name="${name}"><option value="">${escapeHtml(words.all)}</option>${options.join('')}</select></label>`;
}

/** What several logs have, the most frequent first. */
function count(
  values: readonly string[],
  toText: (value: string) => string,
): readonly Choice[] {
  const counts = new Map<string, number>();
  for (const value of values) {
    counts.set(value, (counts.get(value) ?? 0) + 1);
  }
  return [...counts]
    .filter(([, times]) => times > 1)
    .map(([value, times]) => ({value, text: toText(value), count: times}))
    .sort((a, b) => b.count - a.count || (a.value < b.value ? -1 : 1));
}
