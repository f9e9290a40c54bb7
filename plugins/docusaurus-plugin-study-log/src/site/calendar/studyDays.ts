import type {TimelineDay} from 'study-log/knowledge/types';
import type {Log} from 'study-log/logs/types';
import type {CalendarDay, Measure, Shade} from '../../theme/types.js';
import {isKnown} from '../content/knownDays.js';
import type {SiteContent} from '../content/siteContent.js';
import {toDayPermalink} from '../pages/periodRefs.js';

const SHADES = 4;

/** A day that has logs. */
export type StudyDay = CalendarDay & {
  /** It counts as studied: where other dates are known, an estimate does not. */
  readonly counts: boolean;
};

/** The days that have logs, ascending. Shades compare with all days of the folder that count, so that years can be compared. */
export function toStudyDays(content: SiteContent): readonly StudyDay[] {
  const {timeline} = content.studyLog.knowledge;
  const known = new Set(content.knownDays);
  const days = timeline.map((day) => {
    const logs = day.logs.flatMap((id) => content.logs.get(id) ?? []);
    return {
      day,
      logs,
      amounts: toAmounts({day, logs: withoutEstimates(logs)}, content),
      counts: known.has(day),
    };
  });
  const counted = days.filter(({counts}) => counts);
  const shadeOf = {
    entries: createShades(counted.map(({amounts}) => amounts.entries)),
    words: createShades(counted.map(({amounts}) => amounts.words)),
    concepts: createShades(counted.map(({amounts}) => amounts.concepts)),
  };
  return days.map(({day, logs, amounts, counts}) => ({
    date: day.date,
    permalink: toDayPermalink(day, content),
    logs: logs.length,
    concepts: countConcepts(logs, content),
    counts,
    estimated: !logs.some(isKnown),
    shades: {
      entries: shadeOf.entries(amounts.entries),
      words: shadeOf.words(amounts.words),
      concepts: shadeOf.concepts(amounts.concepts),
    },
  }));
}

function toAmounts(
  {day, logs}: {readonly day: TimelineDay; readonly logs: readonly Log[]},
  {wordsIn}: SiteContent,
): Readonly<Record<Measure, number>> {
  return {
    entries: logs.length,
    words: logs.reduce((sum, {id}) => sum + wordsIn(id), 0),
    concepts: day.newConcepts.length,
  };
}

/** A folder that came into git at once would make its day the darkest. */
function withoutEstimates(logs: readonly Log[]): readonly Log[] {
  const known = logs.filter(isKnown);
  return known.length > 0 ? known : logs;
}

function countConcepts(logs: readonly Log[], {studiedIn}: SiteContent): number {
  const ids = logs.flatMap(({id}) =>
    studiedIn(id).map(({concept}) => concept.id),
  );
  return new Set(ids).size;
}

/**
 * The shade of any value, by the quarter of the different `values` it stands
 * in. By rank, not by size: one day with hundreds of imported logs must not
 * make all others look alike.
 */
export function createShades(
  values: readonly number[],
): (value: number) => Shade {
  const levels = [...new Set(values.filter((value) => value > 0))].sort(
    (a, b) => a - b,
  );
  const shades = new Map<number, Shade>();
  const toShade = (value: number): Shade => {
    const rank = levels.filter((level) => level <= value).length;
    return Math.ceil(
      (SHADES * Math.max(1, rank)) / Math.max(1, levels.length),
    ) as Shade;
  };
  return (value) => {
    const shade = shades.get(value) ?? (value > 0 ? toShade(value) : 0);
    shades.set(value, shade);
    return shade;
  };
}
