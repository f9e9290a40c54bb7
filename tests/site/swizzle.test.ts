import {cpSync, mkdirSync, readFileSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {getSwizzleConfig} from '../../plugins/docusaurus-plugin-study-log/src/site/swizzle.cjs';
import {PLUGIN_LIB} from '../support/docusaurus';
import {STUDY_LOGS} from '../support/fixtureSites';
import {readPages, type HtmlPage} from '../support/html';
import {rebuildSite, writeSite, type BuiltSite} from '../support/site';

jest.setTimeout(180_000);

const {components} = getSwizzleConfig();
const EJECTED = Object.keys(components).filter(
  (name) => components[name]?.actions.eject === 'safe',
);
const WRAPPED = Object.keys(components).filter(
  (name) => components[name]?.actions.eject !== 'safe',
);

/** Which pages show what is offered; of all other pages it is not asked. */
const SHOWN_ON: Readonly<Record<string, RegExp>> = {
  Body: /^\/(?:logs|concepts|compare)\/./,
  Breadcrumbs: /^\/timeline\/\d/,
  Calendar: /^\/(?:$|timeline\/\d{4}\/(?:\d\d\/)?$)/,
  ComparisonPage: /^\/compare\/./,
  ConceptLink: /^\/(?:$|concepts\/$|logs\/2025-01-06\/)/,
  ConceptListPage: /^\/concepts\/$/,
  ConceptPage: /^\/concepts\/./,
  DateLabel: /^\/(?:$|logs\/|concepts\/.)/,
  Diagrams: /^\/concepts\/cni\/$/,
  DiagramsPage: /^\/diagrams\/$/,
  Facets: /^\/concepts\/cni\/$/,
  GraphPage: /^\/graph\/$/,
  HeadTags: /^\/logs\//,
  HomePage: /^\/$/,
  Layout: /^\/(?:$|logs\/|concepts\/|timeline\/$)/,
  LogCard: /^\/$/,
  LogList: /^\/compare\/./,
  LogPage: /^\/logs\//,
  Mentions: /^\/concepts\/cni\/$/,
  OnThisDay: /^\/logs\//,
  PeriodNav: /^\/timeline\/\d{4}\/$/,
  Preview: /^\/(?:$|logs\/)/,
  ReviewPage: /^\/review\/$/,
  SearchBar: /^\//,
  Sidebar: /^\/logs\//,
  TimelinePage: /^\/timeline\//,
};

/** An element that HTML lets stand in a paragraph as well as around one. */
const toMarked = (inner: string, name: string) =>
  `export default function Swizzled(props) {
  return <x-swizzled data-swizzled="${name}">${inner}</x-swizzled>;
}
`;

/** What `docusaurus swizzle --eject` leaves in a site, with an attribute added by its owner. */
function eject(siteDir: string, name: string): void {
  const to = join(siteDir, 'src', 'theme', ...name.split('/'));
  cpSync(join(PLUGIN_LIB, 'theme', 'components', ...name.split('/')), to, {
    recursive: true,
  });
  const file = join(to, 'index.js');
  const source = readFileSync(file, 'utf8').replace(
    /export default function (\w+)/,
    'const Ejected = $1;\nfunction $1',
  );
  writeFileSync(file, source + toMarked('<Ejected {...props} />', name));
}

/** What `docusaurus swizzle --wrap` leaves there, likewise. */
function wrap(siteDir: string, name: string): void {
  const to = join(siteDir, 'src', 'theme', ...name.split('/'));
  mkdirSync(to, {recursive: true});
  writeFileSync(
    join(to, 'index.js'),
    `import React from 'react';
import Original from '@theme-original/${name}';
${toMarked('<Original {...props} />', name)}`,
  );
}

describe('what is offered for swizzling', () => {
  let site: BuiltSite;
  let pages: readonly HtmlPage[];

  beforeAll(async () => {
    const written = writeSite({name: 'swizzle', logs: STUDY_LOGS});
    EJECTED.forEach((name) => eject(written.dir, name));
    WRAPPED.forEach((name) => wrap(written.dir, name));
    site = await rebuildSite(written);
    // Redirects are files of their own.
    pages = readPages(site.outDir, '/').filter(
      ({$}) => $('.navbar').length > 0,
    );
  });

  test('builds', () => {
    expect(site.output).not.toContain('[ERROR]');
    expect(site.exitCode).toBe(0);
  });

  test.each([...EJECTED, ...WRAPPED])('%s shows on its pages', (name) => {
    const part = name.replace('StudyLog/', '');
    const meant = pages.filter(({address}) => SHOWN_ON[part]?.test(address));
    expect(meant.length).toBeGreaterThan(0);
    expect(
      meant
        .filter(({$}) => $(`[data-swizzled="${name}"]`).length === 0)
        .map(({address}) => address),
    ).toEqual([]);
  });
});
