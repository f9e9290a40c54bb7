import type {SectionKind, Log} from 'study-log/logs/types';
import {groupBy} from 'study-log/collections/groupBy';
import {addDays, isoWeekOf, weekdayOf} from '../../pageFormat/calendarDay.js';
import type {ListedLog, LogGroup} from '../../theme/types.js';
import {toMonth, toYear} from '../content/days.js';
import {splitImports} from '../content/imports.js';
import type {SiteContent} from '../content/siteContent.js';
import {toExcerpt} from './excerpt.js';
import {hasDiagram, toLogRef} from './refs.js';

/** What a list of logs can be narrowed to, besides a concept. */
type LogKind = SectionKind | 'diagram';

const UNNAMED = new Set<LogKind>(['other', 'boilerplate']);

/** What there is in a log: its kinds of sections, and whether it has a diagram. */
export function toLogKinds(log: Log, content: SiteContent): readonly LogKind[] {
  const kinds = new Set<LogKind>(log.sections.map(({kind}) => kind));
  if (hasDiagram(log, content)) {
    kinds.add('diagram');
  }
  return [...kinds].filter((kind) => !UNNAMED.has(kind));
}

/** By month, titles only: a year of 400 stays light. */
export function toMonthGroups(
  logs: readonly Log[],
  content: SiteContent,
): readonly LogGroup[] {
  const months = groupBy(logs, ({date}) => (date ?? '').slice(0, 7));
  return [...months].map(([date, inMonth]) => {
    const label = {year: toYear(date), month: toMonth(date)};
    const permalink = content.addresses.timeline(label);
    const of = {kind: 'month', month: label.month, permalink} as const;
    return toGroup(of, inMonth, toTitle(content));
  });
}

/** By ISO week, with the first words of each. */
export function toWeekGroups(
  logs: readonly Log[],
  content: SiteContent,
): readonly LogGroup[] {
  const weeks = groupBy(logs, ({date}) => isoWeekOf(date ?? '').week);
  return [...weeks].map(([week, inWeek]) => {
    const day = inWeek[0]?.date ?? '';
    const monday = addDays(day, -weekdayOf(day));
    return toGroup({kind: 'week', week, monday}, inWeek, toLine(content));
  });
}

/** The bulk imports among the logs of a day; a list of nothing else need not be opened first. */
export function toImportGroups(
  logs: readonly Log[],
  content: SiteContent,
): readonly LogGroup[] {
  return splitImports(logs).imports.map((one) => ({
    of: {kind: 'import'},
    logs: one.logs.map(toLine(content)),
    imports: [],
  }));
}

type ToListed = (log: Log) => ListedLog;

function toGroup(
  of: LogGroup['of'],
  logs: readonly Log[],
  toListed: ToListed,
): LogGroup {
  const {written, imports} = splitImports(logs);
  return {
    of,
    logs: written.map(toListed),
    imports: imports.map((one) => ({
      date: one.date,
      logs: one.logs.map(toListed),
    })),
  };
}

function toTitle(content: SiteContent): ToListed {
  return (log) => ({
    ...toLogRef(log, content),
    excerpt: '',
    concepts: content.studiedIn(log.id).map(({concept}) => concept.id),
    kinds: toLogKinds(log, content),
  });
}

function toLine(content: SiteContent): ToListed {
  const toListed = toTitle(content);
  return (log) => ({...toListed(log), excerpt: toExcerpt(log)});
}
