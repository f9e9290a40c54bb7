import type {SiteContent} from '../content/siteContent.js';
import type {EmittedAsset} from '../content/assets.js';
import type {Page} from '../pages/page.js';
import type {PageWords} from '../pages/pageWords.js';
import type {Drawer} from 'study-log/draw/createDrawer';
import {createDiagramFiles} from './diagramFiles.js';
import type {DiagramWords} from './diagramWords.js';
import {drawPage, type DrawnPage} from './drawPage.js';
import type {FindTarget} from './linkNodes.js';

export type PageDrawer = {
  readonly draw: (page: Page) => Promise<DrawnPage>;
  /** The files that the pages drawn so far refer to. */
  readonly files: () => readonly EmittedAsset[];
};

/** Draws the diagrams of pages; what is needed for it of one state of the site, put together. */
export function createPageDrawer({
  content,
  drawer,
  labels,
}: {
  readonly content: SiteContent;
  readonly drawer: Drawer;
  readonly labels: {readonly page: PageWords; readonly diagram: DiagramWords};
}): PageDrawer {
  const {lookup, addresses} = content;
  const files = createDiagramFiles(drawer, addresses);
  const words = {...labels.diagram, page: labels.page};
  const findTarget: FindTarget = (text) => {
    const concept = lookup.byName(text);
    return concept && {id: concept.id, href: addresses.concept(concept.id)};
  };
  return {
    draw: (page) => drawPage(page, {drawer, files, words, findTarget}),
    files: files.emitted,
  };
}
