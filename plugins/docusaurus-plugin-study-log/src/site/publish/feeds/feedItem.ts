import type {CalendarDate} from 'study-log/logs/types';

/** One log in a feed. */
export type FeedItem = {
  readonly title: string;
  /** Absolute, percent-encoded. */
  readonly url: string;
  readonly published: Date;
  readonly updated: Date;
  /** Plain text. */
  readonly summary: string;
  /** HTML whose addresses are absolute. */
  readonly html: string;
  /** Absolute; the log's card. */
  readonly image?: string;
};

/** A day has no hour, a feed wants one: noon UTC is that same day from -12:00 to +11:59. */
export function toFeedTime(date: CalendarDate): Date {
  return new Date(`${date}T12:00:00Z`);
}

/** Last change of a log; never before the day that it is of. */
export function toUpdated(
  published: Date,
  lastChanged: string | undefined,
): Date {
  const changed = new Date(lastChanged ?? published);
  return changed > published ? changed : published;
}
