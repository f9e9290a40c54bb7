import type {SwizzleConfig} from '@docusaurus/types';

/** Parts that keep their props between minor versions, and import nothing by a relative path out of their folder: a copy stands elsewhere. */
const SAFE = [
  'Breadcrumbs',
  'Calendar',
  'ConceptLink',
  'DateLabel',
  'Diagrams',
  'Facets',
  'LogCard',
  'LogList',
  'Mentions',
  'OnThisDay',
  'PeriodNav',
  'SearchBar',
] as const;

/** Tied to the page store, or with data that grows with the plugin: wrap them, do not copy them. */
const PAGES = [
  'Body',
  'ComparisonPage',
  'ConceptListPage',
  'ConceptPage',
  'DiagramsPage',
  'GraphPage',
  'HeadTags',
  'HomePage',
  'Layout',
  'LogPage',
  'Preview',
  'ReviewPage',
  'Sidebar',
  'TimelinePage',
] as const;

/** What `docusaurus swizzle docusaurus-plugin-study-log` offers. */
export function getSwizzleConfig(): SwizzleConfig {
  const safe = SAFE.map((name) => [
    `StudyLog/${name}`,
    {actions: {eject: 'safe', wrap: 'safe'}},
  ]);
  const pages = PAGES.map((name) => [
    `StudyLog/${name}`,
    {actions: {eject: 'forbidden', wrap: 'safe'}},
  ]);
  return {components: Object.fromEntries([...safe, ...pages])};
}
