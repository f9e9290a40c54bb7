/** What the pages that lead through time show: home and timeline. */
import type {
  ConceptRef,
  ConceptSummary,
  FinishedHtml,
  LogRef,
  LogSummary,
} from './types';

export type PeriodRef = {
  readonly label: PeriodLabel;
  readonly permalink: string;
  readonly count: number;
};

/** Which period; the theme words it in the reader's language. */
export type PeriodLabel =
  | {readonly year: number}
  | {readonly year: number; readonly month: number}
  | {readonly year: number; readonly month: number; readonly day: number};

export type HomePageData = {
  readonly kind: 'home';
  readonly recent: readonly LogSummary[];
  readonly concepts: readonly ConceptSummary[];
  /** Worth another look today: those due first. */
  readonly again: readonly ConceptSummary[];
  /** Logs of the day of the build in earlier years, latest first. */
  readonly onThisDay: readonly LogRef[];
  readonly years: readonly PeriodRef[];
  readonly counts: {
    readonly logs: number;
    readonly days: number;
    readonly concepts: number;
    readonly firstDate: string | null;
    readonly lastDate: string | null;
  };
  /** The concept that `html.diagram` is of. */
  readonly diagramOf: ConceptRef | null;
} & FinishedHtml<'calendar' | 'diagram'>;

export type TimelinePageData = {
  readonly kind: 'timeline';
  readonly scope: 'all' | 'year' | 'month' | 'day';
  /** null for scope `all`. */
  readonly period: PeriodLabel | null;
  readonly permalink: string;
  /** Parents, outermost first. */
  readonly breadcrumbs: readonly PeriodRef[];
  /** `all`: every month, where the days are too many for calendars. */
  readonly months: readonly PeriodRef[];
  /** `all` only. */
  readonly years: readonly PeriodRef[];
  /** How many logs the page leads to. */
  readonly count: number;
  /** `day` only; `html.logs` lists those of a year or a month. */
  readonly logs: readonly LogSummary[];
  /** `all` only: entries without a date. */
  readonly undated: readonly LogRef[];
  readonly older: PeriodRef | null;
  readonly newer: PeriodRef | null;
} & FinishedHtml<'calendar' | 'logs'>;
