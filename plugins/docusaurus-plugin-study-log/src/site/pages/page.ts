import {once} from 'study-log/memo/once';
import type {ConceptPreview, PageData} from '../../theme/types.js';
import type {PlannedDiagram} from '../diagrams/types.js';
import type {PageKind} from './pageKinds.js';

/** A route of ours and what its page shows. */
export type Page<Data extends PageData = PageData> = {
  /** Final address, baseUrl included. */
  readonly path: string;
  readonly kind: PageKind;
  readonly data: Data;
  /** The writer's file behind the page, relative to the log folder. */
  readonly source?: string;
  /** ISO 8601. */
  readonly lastChanged?: () => string | undefined;
  /** What is shown beside links to it; a small file of its own. */
  readonly preview?: () => ConceptPreview;
  /** The diagrams in its finished HTML, by the number of their place; drawn when the page is. */
  readonly diagrams?: () => readonly PlannedDiagram[];
  /** The part of its data, `FinishedBlocks` or a list of them, that they stand in. */
  readonly diagramPart?: string;
};

/** A page whose data is made when it is first read: the dev server shows a few of thousands. */
export function createPage<Data extends PageData>(
  page: Omit<Page, 'data'>,
  makeData: () => Data,
): Page<Data> {
  const data = once(makeData);
  return {
    ...page,
    get data() {
      return data();
    },
  };
}
