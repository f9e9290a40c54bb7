import {textProperty} from './context.js';
import {element} from './element.js';
import type {CompileInput} from '../types.js';
import type {Element, ElementContent, Root, RootContent} from 'hast';

const HEADING = /^h([1-6])$/;

/**
 * Puts each of the writer's reflections, from its heading to the next one of
 * the same or a higher level, into a section of its own. Changes the tree.
 */
export function setReflectionsApart(
  tree: Root,
  {headings}: CompileInput,
): void {
  const ids = new Set(
    headings.flatMap(({id, reflection}) => (reflection ? [id] : [])),
  );
  if (ids.size === 0) {
    return;
  }
  const children: RootContent[] = [];
  let open: {readonly section: Element; readonly level: number} | undefined;
  for (const child of tree.children) {
    const level = levelOf(child);
    if (open && level !== undefined && level <= open.level) {
      open = undefined;
    }
    if (!open && level !== undefined && ids.has(idOf(child))) {
      open = {
        section: element('section', {
          className: ['studyLogReflection'],
        }),
        level,
      };
      children.push(open.section);
    }
    if (open) {
      open.section.children.push(child as ElementContent);
    } else {
      children.push(child);
    }
  }
  tree.children = children;
}

function levelOf(node: RootContent): number | undefined {
  const [, level] =
    (node.type === 'element' && HEADING.exec(node.tagName)) || [];
  return level === undefined ? undefined : Number(level);
}

function idOf(node: RootContent): string {
  return node.type === 'element' ? textProperty(node, 'id') : '';
}
