import type {Log, Section} from '../logs/types.js';
import {hasStepMarker} from './stepMarker.js';
import type {StepList} from './stepList.js';

/**
 * `#### 단계 1: 요청`, `#### Step 2 …` or `#### 1. …` right under a section, in
 * its order; null when there are fewer than two. Facets (`1. 장점`) are no steps.
 */
export function findStepHeadings(log: Log, section: Section): StepList | null {
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
