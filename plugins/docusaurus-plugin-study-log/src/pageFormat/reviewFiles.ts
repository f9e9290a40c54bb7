/** Downloads below the review page. */
export const ANKI_FILE = 'anki.tsv';
export const CALENDAR_FILE = 'review.ics';
