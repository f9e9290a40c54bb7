import {isEverydayName} from '../../language/everydayNames';
import {AMBIGUOUS_NAMES} from '../../language/everydayWords';
import {toPattern} from '../matcher/expandAlias';
import type {CuratedConcept} from '../types';

/** Whether a name is an everyday word too; `concepts.yml` may say so, or that it is not. */
export function isAmbiguous(
  name: string,
  curated: Pick<CuratedConcept, 'ambiguous'> | undefined,
): boolean {
  return (
    curated?.ambiguous ??
    (AMBIGUOUS_NAMES.has(toPattern(name)) || isEverydayName(name))
  );
}
