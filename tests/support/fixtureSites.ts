import {join} from 'node:path';
import {sharedSite} from './sharedSite';
import {ROOT} from './docusaurus';
import {FIXTURES} from './site';
import type {BuiltSite} from './site';

/** A small, well-kept folder: every kind of page has something to show. */
export const STUDY_LOGS = join(FIXTURES, 'study');

/** What goes wrong in real folders, and what somebody might try on purpose. */
export const HOSTILE_LOGS = join(FIXTURES, 'hostile');

/** Logs that are not for everybody; `tests/site/privacy.test.ts` says which words may be seen where. */
export const PRIVATE_LOGS = join(FIXTURES, 'private');

/** At `/`, with addresses that end in a slash. */
export const studySite = (): Promise<BuiltSite> =>
  sharedSite({
    name: 'study',
    logs: STUDY_LOGS,
    config: {trailingSlash: true},
  });

/** At `/`, with addresses as Docusaurus has them where a site says nothing of slashes. */
export const hostileSite = (): Promise<BuiltSite> =>
  sharedSite({name: 'hostile', logs: HOSTILE_LOGS});

/** Everything is published that there is to publish. */
export const privateSite = (): Promise<BuiltSite> =>
  sharedSite({
    name: 'private',
    logs: PRIVATE_LOGS,
    config: {
      trailingSlash: true,
      plugins: [
        [
          'docusaurus-plugin-study-log',
          {path: 'logs', cards: true, editUrl: 'https://example.com/edit'},
        ],
        '@docusaurus/plugin-sitemap',
      ],
    },
  });

/** The logs that this repository publishes, with their drawings. */
export const sampleSite = (): Promise<BuiltSite> =>
  sharedSite({
    name: 'sample',
    logs: join(ROOT, 'docs', 'logs'),
    options: {
      concepts: join(ROOT, 'docs', 'concepts.yml'),
      diagrams: join(ROOT, 'docs', 'diagrams'),
    },
  });

/** Where `publishedSite` stands; without trailing slashes, in two locales. */
export const PUBLISHED_BASE = '/x/';

/** A site that publishes everything there is to publish, at addresses that are easy to get wrong. */
export const publishedSite = (): Promise<BuiltSite> =>
  sharedSite({
    name: 'published',
    logs: STUDY_LOGS,
    config: {
      baseUrl: PUBLISHED_BASE,
      trailingSlash: false,
      i18n: {defaultLocale: 'ko', locales: ['ko', 'en']},
      plugins: [
        // Before ours: what it sees of the pages, `tests/site/wholePages.test.ts` asks.
        join(ROOT, 'tests', 'support', 'pageWitness.cjs'),
        ['docusaurus-plugin-study-log', {path: 'logs', cards: true}],
        ['@docusaurus/plugin-sitemap', {lastmod: 'date'}],
      ],
    },
  });
