import {isEverydayName} from '../language/everydayNames.js';
import {AMBIGUOUS_NAMES} from '../language/everydayWords.js';
import {toPattern} from './matcher/expandAlias.js';

/** Whether a name is an everyday word too; `concepts.yml` may say so (`curated`), or that it is not. */
export function isAmbiguous(
  name: string,
  curated: boolean | undefined,
): boolean {
  return (
    curated ?? (AMBIGUOUS_NAMES.has(toPattern(name)) || isEverydayName(name))
  );
}
