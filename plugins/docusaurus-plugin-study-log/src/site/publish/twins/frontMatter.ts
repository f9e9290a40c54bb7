import {dump} from 'js-yaml';

/** What stands at the head of a twin; undefined and empty values are left out. */
export function formatFrontMatter(
  values: Readonly<Record<string, string | readonly string[] | null>>,
): string {
  const present = Object.entries(values).filter(
    ([, value]) => value !== null && value.length > 0,
  );
  const yaml = dump(Object.fromEntries(present), {lineWidth: -1});
  return `---\n${yaml}---\n`;
}
