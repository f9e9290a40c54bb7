import type {SectionKind, Log} from '../../parse/types';
import {escapeHtml} from '../content/escapeHtml';
import type {SiteContent} from '../content/siteContent';
import type {CalendarWords} from '../calendar/calendarWords';
import {toExcerpt} from './excerpt';
import {toDateHtml} from './html';
import {hasDiagram} from './refs';

/** A part of a list of logs under its own heading. */
export type LogGroup = {
  readonly id: string;
  /** Safe HTML. */
  readonly heading: string;
  readonly logs: readonly Log[];
};

/** What a list of logs can be narrowed to, besides a concept. */
export type LogKind = SectionKind | 'diagram';

const UNNAMED = new Set<LogKind>(['other', 'boilerplate']);

/** What there is in a log: its kinds of sections, and whether it has a diagram. */
export function toLogKinds(log: Log, content: SiteContent): readonly LogKind[] {
  const kinds = new Set<LogKind>(log.sections.map(({kind}) => kind));
  if (hasDiagram(log, content)) {
    kinds.add('diagram');
  }
  return [...kinds].filter((kind) => !UNNAMED.has(kind));
}

/**
 * Logs by day and title. Finished HTML: a year may have hundreds. Each line
 * says its concepts and kinds, by which scripts narrow the list.
 */
export function toLogListHtml(
  groups: readonly LogGroup[],
  {
    content,
    words,
    excerpts,
  }: {
    readonly content: SiteContent;
    readonly words: CalendarWords;
    /** Show the first words of each log. */
    readonly excerpts: boolean;
  },
): string {
  // The year, and in a month the month, is plain from the place.
  const dateWords = {...words, date: words.short};
  const toLine = (log: Log): string => {
    const concepts = content.conceptsIn(log.id).map(({id}) => id);
    const excerpt = excerpts ? toExcerpt(log) : '';
    return (
      `<li data-concepts="${escapeHtml(concepts.join(' '))}" data-kinds="${toLogKinds(log, content).join(' ')}">` +
      `${toDateHtml(log, dateWords)}<div><a href="${escapeHtml(content.addresses.log(log))}">${escapeHtml(log.title)}</a>` +
      `${excerpt && `<p>${escapeHtml(excerpt)}</p>`}</div></li>`
    );
  };
  return groups
    .map(
      ({id, heading, logs}) =>
        `<section id="${id}"><h2>${heading}</h2><ul>${logs.map(toLine).join('')}</ul></section>`,
    )
    .join('');
}
