import {translate} from '@docusaurus/Translate';

/** What the page with all logs by date is called. */
export function timelineTitle(): string {
  return translate({
    id: 'study-log.timeline.title',
    message: 'Timeline',
    description: 'What the page with all logs by date is called',
  });
}

/** What the page that lists all concepts is called. */
export function conceptsTitle(): string {
  return translate({
    id: 'study-log.concepts.title',
    message: 'Concepts',
    description: 'What the page that lists all concepts is called',
  });
}
