import type {SectionKind, Log} from 'study-log/logs/types';
import {escapeHtml} from 'study-log/html/escapeHtml';
import {splitImports} from '../content/imports.js';
import type {SiteContent} from '../content/siteContent.js';
import type {CalendarWords} from '../calendar/calendarWords.js';
import {toExcerpt} from './excerpt.js';
import {toDateHtml, toFolded} from './html.js';
import {hasDiagram} from './refs.js';

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
 * Logs by day and title; a bulk import is folded into one line. Finished HTML:
 * a year may have hundreds. Each line says its concepts and kinds, by which
 * scripts narrow the list.
 */
export function toLogListHtml(
  groups: readonly LogGroup[],
  {
    content,
    words,
    excerpts,
    foldImports = true,
  }: {
    readonly content: SiteContent;
    readonly words: CalendarWords;
    /** Show the first words of each log. */
    readonly excerpts: boolean;
    /** Default true; a list of nothing else need not be opened first. */
    readonly foldImports?: boolean;
  },
): string {
  // The year, and in a month the month, is plain from the place.
  const dateWords = {...words, date: words.short};
  const toLine = (log: Log): string => {
    const concepts = content.studiedIn(log.id).map(({concept}) => concept.id);
    const excerpt = excerpts ? toExcerpt(log) : '';
    return (
      `<li data-concepts="${escapeHtml(concepts.join(' '))}" data-kinds="${toLogKinds(log, content).join(' ')}">` +
      `${toDateHtml(log, dateWords)}<div><a href="${escapeHtml(content.addresses.log(log))}">${escapeHtml(log.title)}</a>` +
      `${excerpt && `<p>${escapeHtml(excerpt)}</p>`}</div></li>`
    );
  };
  const toList = (logs: readonly Log[]) =>
    logs.length === 0 ? '' : `<ul>${logs.map(toLine).join('')}</ul>`;
  return groups
    .map(({id, heading, logs}) => {
      const {written, imports} = foldImports
        ? splitImports(logs)
        : {written: logs, imports: []};
      const folded = imports.map((one) =>
        toFolded(
          `${words.short(one.date)} · ${words.imported(one.logs.length)}`,
          toList(one.logs),
        ),
      );
      return `<section id="${id}"><h2>${heading}</h2>${toList(written)}${folded.join('')}</section>`;
    })
    .join('');
}
