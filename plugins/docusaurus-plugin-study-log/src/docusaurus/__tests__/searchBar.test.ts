import {toSearchBarAlias} from '../searchBar.js';

const OURS = '/site/node_modules/docusaurus-plugin-study-log/lib/SearchBar';
const EMPTY =
  '/site/node_modules/@docusaurus/theme-classic/lib/theme/SearchBar.js';
const ALGOLIA =
  '/site/node_modules/@docusaurus/theme-search-algolia/lib/theme/SearchBar/index.js';
const OWN = '/site/src/theme/SearchBar.tsx';

type Case = readonly [
  what: string,
  found: readonly [theme: string, original: string],
  ours: Readonly<Record<string, string>>,
];

const BOTH = {'@theme/SearchBar': OURS, '@theme-original/SearchBar': OURS};

it.each<Case>([
  ['is put where the classic theme keeps a place', [EMPTY, EMPTY], BOTH],
  ['leaves another search alone', [ALGOLIA, ALGOLIA], {}],
  [
    'can be wrapped by the site',
    [OWN, EMPTY],
    {'@theme-original/SearchBar': OURS},
  ],
  ['leaves a wrapper of another search alone', [OWN, ALGOLIA], {}],
  ['is put in only once', [OURS, OURS], {}],
  [
    'knows the place on Windows too',
    [EMPTY.replaceAll('/', '\\'), ALGOLIA],
    {'@theme/SearchBar': OURS},
  ],
])('the search box %s', (_what, [theme, original], ours) => {
  const alias = {
    '@theme/SearchBar': theme,
    '@theme-original/SearchBar': original,
    // The plugin's own, or a copy that the site has made.
    '@theme/StudyLog/SearchBar': OURS,
  };
  expect(toSearchBarAlias(alias)).toEqual(ours);
});
