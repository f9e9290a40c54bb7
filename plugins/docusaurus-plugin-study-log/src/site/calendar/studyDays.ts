import type {TimelineDay} from '../../knowledge/types';
import type {CalendarDate, Log} from '../../parse/types';
import type {SiteContent} from '../content/siteContent';
import {createShades, type Shade} from './shades';

/** What a day of the calendar may be shaded by; the first without being asked. */
export const MEASURES = ['entries', 'words', 'concepts'] as const;

/** Logs, words written, concepts met for the first time. */
export type Measure = (typeof MEASURES)[number];

/** A day that has logs. */
export type StudyDay = {
  readonly date: CalendarDate;
  readonly logs: number;
  /** Written about or mentioned. */
  readonly concepts: number;
  readonly newConcepts: number;
  /** The dates of all its logs are estimates. */
  readonly estimated: boolean;
  readonly shades: Readonly<Record<Measure, Shade>>;
};

/** The days that have logs, ascending. Shades compare all days of the folder, so that years can be compared. */
export function toStudyDays(content: SiteContent): readonly StudyDay[] {
  const {timeline} = content.studyLog.knowledge;
  const counted = timeline.map((day) => ({
    day,
    logs: day.logs.flatMap((id) => content.logs.get(id) ?? []),
    amounts: toAmounts(day, content),
  }));
  const shadeOf = {
    entries: createShades(counted.map(({amounts}) => amounts.entries)),
    words: createShades(counted.map(({amounts}) => amounts.words)),
    concepts: createShades(counted.map(({amounts}) => amounts.concepts)),
  };
  return counted.map(({day, logs, amounts}) => ({
    date: day.date,
    logs: amounts.entries,
    concepts: countConcepts(logs, content),
    newConcepts: amounts.concepts,
    estimated: logs.every(({dateConfidence}) => dateConfidence === 'estimated'),
    shades: {
      entries: shadeOf.entries(amounts.entries),
      words: shadeOf.words(amounts.words),
      concepts: shadeOf.concepts(amounts.concepts),
    },
  }));
}

function toAmounts(
  {logs, newConcepts}: TimelineDay,
  {wordsIn}: SiteContent,
): Readonly<Record<Measure, number>> {
  return {
    entries: logs.length,
    words: logs.reduce((sum, id) => sum + wordsIn(id), 0),
    concepts: newConcepts.length,
  };
}

function countConcepts(logs: readonly Log[], {studiedIn}: SiteContent): number {
  const ids = logs.flatMap(({id}) =>
    studiedIn(id).map(({concept}) => concept.id),
  );
  return new Set(ids).size;
}
