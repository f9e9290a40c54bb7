import type {PageData} from '../../theme/types';

/** A route of ours and what its page shows. */
export type Page<Data extends PageData = PageData> = {
  /** Final address, baseUrl included. */
  readonly path: string;
  /** The address of all pages of its kind, `/logs/:slug/`; `path` itself for a page of its own kind. */
  readonly pattern: string;
  /** `@theme/StudyLog/…` */
  readonly component: string;
  readonly data: Data;
  /** The writer's file behind the page, relative to the log folder. */
  readonly source?: string;
  /** ISO 8601. */
  readonly lastChanged?: string;
};

/** A page whose data is made when it is first read: the dev server shows a few of thousands. */
export function createPage<Data extends PageData>(
  page: Omit<Page, 'data'>,
  makeData: () => Data,
): Page<Data> {
  let made: Data | undefined;
  return {
    ...page,
    get data() {
      made ??= makeData();
      return made;
    },
  };
}
