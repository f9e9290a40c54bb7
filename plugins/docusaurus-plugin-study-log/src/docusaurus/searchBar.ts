/** Ours, or what the site has made of it. */
const OURS = '@theme/StudyLog/SearchBar';

/** The aliases by which the navbar, and a component that wraps it, find the search box. */
const ALIASES = ['@theme/SearchBar', '@theme-original/SearchBar'] as const;

/** The classic theme's own search box shows nothing: it keeps the place for another. */
const EMPTY = /[\\/]theme-classic[\\/](?:lib|src)[\\/]theme[\\/]SearchBar\b/;

/**
 * Puts our search box where no other is. A box of the site's own
 * (`src/theme/SearchBar`) or of another plugin or theme (Algolia's, a local
 * search's) stays, in whatever order they are listed.
 */
export function toSearchBarAlias(
  alias: Readonly<Record<string, unknown>>,
): Readonly<Record<string, unknown>> {
  const free = ALIASES.filter((name) => EMPTY.test(String(alias[name])));
  return Object.fromEntries(free.map((name) => [name, alias[OURS]]));
}
