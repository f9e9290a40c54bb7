import {withoutStepMarker} from 'study-log/flows/stepMarker';
import {escapeHtml} from 'study-log/html/escapeHtml';
import type {Drawing} from 'study-log/draw/types';

/** A concept that a node names. */
export type NodeTarget = {readonly id: string; readonly href: string};

/** Finds the concept that the whole text names, if any. */
export type FindTarget = (text: string) => NodeTarget | undefined;

/**
 * Makes each shape whose words name a concept a link to it: all its words, its
 * first line (`Typha` over what it does), or what stands before and in a
 * bracket (`containerd (CRI)`), whichever is found first.
 */
export function linkNodes(
  {svg, nodes}: Pick<Drawing, 'svg' | 'nodes'>,
  find: FindTarget,
): {readonly svg: string; readonly links: readonly string[]} {
  const parts: string[] = [];
  const links = new Set<string>();
  let at = 0;
  for (const {label, start, end} of nodes) {
    const target = findTarget(label, find);
    if (target) {
      links.add(target.href);
      parts.push(
        svg.slice(at, start),
        `<a class="studyLogConcept" href="${escapeHtml(target.href)}" data-concept="${escapeHtml(target.id)}">`,
        svg.slice(start, end),
        '</a>',
      );
      at = end;
    }
  }
  return {svg: parts.join('') + svg.slice(at), links: [...links]};
}

function findTarget(label: string, find: FindTarget): NodeTarget | undefined {
  for (const name of toNames(label)) {
    const target = find(name);
    if (target) {
      return target;
    }
  }
  return undefined;
}

function toNames(label: string): readonly string[] {
  const whole = withoutStepMarker(label.replaceAll('\n', ' '));
  const first = withoutStepMarker(label.split('\n', 1)[0] ?? '');
  const [, before = '', inside = ''] =
    /^(.+?)\s*\(([^()]+)\)$/u.exec(whole) ?? [];
  return [...new Set([whole, first, before, inside])].filter(
    (name) => name !== '',
  );
}
