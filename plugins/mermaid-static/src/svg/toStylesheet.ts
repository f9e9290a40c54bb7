import type {ColorVariable} from '../types.js';

/** For `darkMode`: follow the reader's system instead of a selector. */
const MEDIA = 'media';

/**
 * The rules that give colour variables their values: light, dark, and light again on paper.
 * @param darkMode the selector under which the page is dark, or `media`
 */
export function toStylesheet(
  variables: readonly ColorVariable[],
  darkMode: string,
): string {
  if (variables.length === 0) return '';
  const declare = (mode: 'light' | 'dark'): string =>
    variables.map((variable) => `${variable.name}:${variable[mode]}`).join(';');
  const light = `:root{${declare('light')}}`;
  if (darkMode === MEDIA) {
    return `${light}@media screen and (prefers-color-scheme:dark){:root{${declare('dark')}}}`;
  }
  return `${light}${darkMode}{${declare('dark')}}@media print{:root,${darkMode}{${declare('light')}}}`;
}
