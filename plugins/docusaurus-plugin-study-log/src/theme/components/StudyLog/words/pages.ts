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

/** What the page with all concepts and how they are related is called. */
export function graphTitle(): string {
  return translate({
    id: 'study-log.graph.title',
    message: 'Graph of concepts',
    description:
      'What the page with all concepts and how they are related is called',
  });
}

/** What the page with all diagrams is called. */
export function diagramsTitle(): string {
  return translate({
    id: 'study-log.diagrams.title',
    message: 'Diagrams',
    description: 'What the page with all diagrams is called',
  });
}

/** What the page with concepts to look at again is called. */
export function reviewTitle(): string {
  return translate({
    id: 'study-log.review.title',
    message: 'Review',
    description: 'What the page with concepts to look at again is called',
  });
}
