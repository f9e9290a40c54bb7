import type {Nodes} from 'mdast';

const PHRASING_PARENTS: ReadonlySet<string> = new Set([
  'paragraph',
  'heading',
  'tableCell',
  'emphasis',
  'strong',
  'delete',
  'link',
  'linkReference',
  'mark',
  'wikilink',
]);

/** Whether the children of this node stand in running text. */
export function isPhrasingParent({type}: Nodes): boolean {
  return PHRASING_PARENTS.has(type);
}
