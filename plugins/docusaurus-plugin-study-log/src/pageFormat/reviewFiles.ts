/** The deck that the review page itself asks for. */
export const CARDS_FILE = 'cards.json';

/** Downloads below the review page. */
export const ANKI_FILE = 'anki.tsv';
export const CALENDAR_FILE = 'review.ics';
