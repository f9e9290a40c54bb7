import type {SwizzleConfig} from '@docusaurus/types';

/** Parts that keep their props between minor versions. */
const SAFE = [
  'Breadcrumbs',
  'ConceptLink',
  'DateLabel',
  'Diagram',
  'Facets',
  'LogCard',
  'LogList',
  'Mentions',
  'MonthGrid',
  'PeriodNav',
] as const;

/** Tied to the page store, or with data that grows with the plugin: wrap them, do not copy them. */
const PAGES = [
  'Body',
  'ComparisonPage',
  'ConceptListPage',
  'ConceptPage',
  'HeadTags',
  'HomePage',
  'Layout',
  'LogPage',
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
