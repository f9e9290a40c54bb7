import {isEverydayName} from '../language/everydayNames.js';
import {hasRole} from '../language/lexicon/lexicon.js';

/** Whether a name is an everyday word too; `concepts.yml` may say so (`curated`), or that it is not. */
export function isAmbiguous(
  name: string,
  curated: boolean | undefined,
): boolean {
  return curated ?? (hasRole(name, 'ambiguous') || isEverydayName(name));
}
