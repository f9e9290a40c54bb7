import type {Addresses} from '../addresses.js';

type Kind = {
  readonly component: string;
  /** The address that all pages of the kind share, `/logs/:slug/`. */
  readonly pattern: (addresses: Addresses) => string;
};

/** The kinds of pages: what shows one, and where it stands. */
export const PAGE_KINDS = {
  home: {component: '@theme/StudyLog/HomePage', pattern: ({home}) => home},
  timeline: {
    component: '@theme/StudyLog/TimelinePage',
    pattern: ({timelinePattern}) => timelinePattern('all'),
  },
  year: {
    component: '@theme/StudyLog/TimelinePage',
    pattern: ({timelinePattern}) => timelinePattern('year'),
  },
  month: {
    component: '@theme/StudyLog/TimelinePage',
    pattern: ({timelinePattern}) => timelinePattern('month'),
  },
  day: {
    component: '@theme/StudyLog/TimelinePage',
    pattern: ({timelinePattern}) => timelinePattern('day'),
  },
  log: {
    component: '@theme/StudyLog/LogPage',
    pattern: ({log}) => log({id: ':slug'}),
  },
  concepts: {
    component: '@theme/StudyLog/ConceptListPage',
    pattern: ({concepts}) => concepts,
  },
  concept: {
    component: '@theme/StudyLog/ConceptPage',
    pattern: ({concept}) => concept(':id'),
  },
  comparison: {
    component: '@theme/StudyLog/ComparisonPage',
    pattern: ({comparison}) => comparison(':id'),
  },
  diagrams: {
    component: '@theme/StudyLog/DiagramsPage',
    pattern: ({diagrams}) => diagrams,
  },
  graph: {component: '@theme/StudyLog/GraphPage', pattern: ({graph}) => graph},
  review: {
    component: '@theme/StudyLog/ReviewPage',
    pattern: ({review}) => review,
  },
} as const satisfies Readonly<Record<string, Kind>>;

export type PageKind = keyof typeof PAGE_KINDS;
