import {anyWordWith} from '../../language/lexicon/patterns.js';

/** Source of a RegExp that matches what a writer puts before the date of a log: `날짜`, `Created at`. */
export const DATE_WORD = anyWordWith('dateLabel');
