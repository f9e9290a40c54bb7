import type {ListItem, Log, Section} from '../logs/types.js';
import {findStepParagraphs} from './findStepParagraphs.js';
import type {StepList} from './stepList.js';
import {hasStepMarker} from './stepMarker.js';

const MARKER_BEFORE = /(\d{1,9})[.)][ \t]*(?:\[[ xX]\][ \t]*)?$/u;

/**
 * Everything under a how-it-works section that may be a line of steps: its
 * lists, its numbered sub-headings, its arrow chains and ①②③ paragraphs.
 * `text` is the whole file: offsets count in it.
 */
export function findStepLists(
  log: Log,
  section: Section,
  text: string,
): readonly StepList[] {
  const headings = findStepHeadings(log, section);
  return [
    ...findItemLists(log, section, text),
    ...findStepParagraphs(log, section, text),
    ...(headings ? [headings] : []),
  ];
}

function findItemLists(
  log: Log,
  section: Section,
  text: string,
): readonly StepList[] {
  const top = log.items.filter(
    (item) => item.section === section.index && item.depth === 0,
  );
  const groups: ListItem[][] = [];
  for (const item of top) {
    const group = groups.at(-1);
    if (group && continues(group, item, text)) {
      group.push(item);
    } else {
      groups.push([item]);
    }
  }
  return groups.map(toStepList);
}

/** Same list, or an ordered list that goes on counting after a picture or code. */
function continues(
  group: readonly ListItem[],
  item: ListItem,
  text: string,
): boolean {
  const last = group.at(-1);
  if (!last || last.list === item.list) {
    return last !== undefined;
  }
  return (
    last.ordered && item.ordered && numberOf(item, text) === group.length + 1
  );
}

function numberOf(item: ListItem, text: string): number | null {
  const lineStart = text.lastIndexOf('\n', item.range.start - 1) + 1;
  const found = MARKER_BEFORE.exec(text.slice(lineStart, item.range.start));
  return found ? Number(found[1]) : null;
}

function toStepList(items: readonly ListItem[]): StepList {
  const [first] = items;
  return {
    section: first?.section ?? 0,
    steps: items.map(({text, line, term, description}) => ({
      text,
      line,
      isTerm: term !== undefined && Boolean(description),
    })),
    ordered: items.every(({ordered, text}) => ordered || hasStepMarker(text)),
    line: first?.line ?? 1,
    after: items.at(-1)?.listEnd ?? 0,
  };
}

/**
 * `#### 단계 1: 요청`, `#### Step 2 …` or `#### 1. …` right under a section, in
 * its order; null when there are fewer than two. Facets (`1. 장점`) are no steps.
 */
function findStepHeadings(log: Log, section: Section): StepList | null {
  const headings = log.sections.filter(
    ({parent, heading, kind}) =>
      parent === section.index &&
      (kind === 'other' || kind === 'how') &&
      hasStepMarker(heading),
  );
  const [first] = headings;
  const last = headings.at(-1);
  if (!first || !last || first === last) {
    return null;
  }
  return {
    section: section.index,
    steps: headings.map(({heading, line}) => ({
      text: heading,
      line,
      isTerm: false,
    })),
    ordered: true,
    line: first.line,
    after: endOf(last, log.sections),
  };
}

/** End of a section with everything under it. */
function endOf(section: Section, sections: readonly Section[]): number {
  const next = sections
    .slice(section.index + 1)
    .findIndex(({depth}) => depth <= section.depth);
  const last = next === -1 ? sections.at(-1) : sections[section.index + next];
  return last?.range.end ?? section.range.end;
}
