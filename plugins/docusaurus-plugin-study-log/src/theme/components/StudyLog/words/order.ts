import {translate} from '@docusaurus/Translate';

/** Before what came before in time. */
export function olderWord(): string {
  return translate({
    id: 'study-log.nav.older',
    message: 'Older',
    description: 'Over the link to the previous log or period',
  });
}

/** Before what came after in time. */
export function newerWord(): string {
  return translate({
    id: 'study-log.nav.newer',
    message: 'Newer',
    description: 'Over the link to the next log or period',
  });
}

/** In place of the day of what has none. */
export function undatedWord(): string {
  return translate({
    id: 'study-log.date.none',
    message: 'Undated',
    description: 'In place of the date of a log without one',
  });
}
