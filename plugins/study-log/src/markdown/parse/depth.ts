import type {Root} from 'mdast';

/** Far beyond what anybody writes, far below what the stack holds. */
export const MAX_DEPTH = 200;

/** Whether nodes are nested so deep that steps over the tree may exceed the stack. */
export function isTooDeep(tree: Root): boolean {
  let level: readonly object[] = tree.children;
  for (let depth = 0; level.length > 0; depth += 1) {
    if (depth > MAX_DEPTH) {
      return true;
    }
    level = level.flatMap((node) =>
      'children' in node && Array.isArray(node.children)
        ? (node.children as object[])
        : [],
    );
  }
  return false;
}
