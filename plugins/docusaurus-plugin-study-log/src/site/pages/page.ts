import type {PageData} from '../../theme/types';

/** A route of ours and what its page shows. */
export type Page = {
  /** Final address, baseUrl included. */
  readonly path: string;
  /** The address of all pages of its kind, `/logs/:slug/`; `path` itself for a page of its own kind. */
  readonly pattern: string;
  /** `@theme/StudyLog/…` */
  readonly component: string;
  readonly data: PageData;
  /** The writer's file behind the page, relative to the log folder. */
  readonly source?: string;
  /** ISO 8601. */
  readonly lastChanged?: string;
};
