import type {Concept} from 'study-log/knowledge/types';
import {toReviewStep, type ReviewStep} from '../../pageFormat/reviewSteps.js';
import type {SiteContent} from '../content/siteContent.js';

/** A concept and the step it has reached since it was last met. */
export type DueConcept = {
  readonly concept: Concept;
  readonly lastSeen: string;
  readonly step: ReviewStep;
};

/**
 * Concepts worth another look on the day of the build: those that reached a
 * step of `REVIEW_DAYS` most lately come first, of equals the one written
 * about most. Only what has a definition to look at.
 */
export function findDueConcepts({
  concepts,
  today,
}: SiteContent): readonly DueConcept[] {
  return [...concepts.values()]
    .flatMap((concept) => {
      const {lastSeen, definitions} = concept;
      const step = lastSeen && toReviewStep(lastSeen, today);
      return step && definitions.length > 0 ? [{concept, lastSeen, step}] : [];
    })
    .sort(
      (a, b) =>
        a.step.late - b.step.late ||
        b.concept.ownSections.length - a.concept.ownSections.length ||
        (a.concept.id < b.concept.id ? -1 : 1),
    );
}
