import {
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import type {LoadContext} from '@docusaurus/types';
import {createStudyLogReader} from 'study-log/studyLog';
import {createAddresses} from '../../addresses.js';
import {createSiteContent} from '../../content/siteContent.js';
import {DEFAULT_OPTIONS, type PluginOptions} from '../../pluginOptions.cjs';
import type {Page} from '../../pages/page.js';
import {createPageWords} from '../../pages/pageWords.js';
import {planSite} from '../../planSite.js';
import type {SitePaths} from '../../sitePaths.js';
import {toBodyLabels} from '../../translations.js';
import {createPublisher} from '../createPublisher.js';

const toContext = (title: string) =>
  ({
    siteDir: __dirname,
    siteConfig: {
      title,
      tagline: '',
      url: 'https://example.com',
      baseUrl: '/x/',
      trailingSlash: true,
    },
    i18n: {currentLocale: 'ko'},
    codeTranslations: {},
  }) as unknown as LoadContext;

/** Publishes a folder of logs as a build does, without its pages. */
export async function publishFolder({
  logs,
  title = '공부 기록',
  options: changes = {},
  draw = (page) => page,
}: {
  /** Text by file name. */
  readonly logs: Readonly<Record<string, string>>;
  /** Of the site. */
  readonly title?: string;
  readonly options?: Partial<PluginOptions>;
  readonly draw?: (page: Page) => Page;
}) {
  const context = toContext(title);
  const root = mkdtempSync(join(tmpdir(), 'study-log-logs-'));
  const outDir = mkdtempSync(join(tmpdir(), 'study-log-out-'));
  for (const [name, text] of Object.entries(logs)) {
    writeFileSync(join(root, name), text);
  }
  const options = {...DEFAULT_OPTIONS, ...changes};
  const content = createSiteContent({
    studyLog: await createStudyLogReader({root, today: '2025-02-01'}).read(),
    addresses: createAddresses(context, options),
    editUrl: undefined,
    today: '2025-02-01',
  });
  const plan = await planSite({
    content,
    labels: {body: toBodyLabels(context), page: createPageWords(context)},
    home: true,
  });
  const paths = {cacheDir: join(outDir, 'cache')} as SitePaths;
  const publisher = createPublisher({context, options, paths});
  const pages = [...plan.pages(), ...plan.logs.map(({page}) => page)];
  const parts = await publisher.publish({
    content,
    plan,
    pages: pages.map(draw),
    outDir,
  });
  return {
    content,
    page: (path: string) => pages.find((page) => page.path === path)?.data,
    files: () =>
      readdirSync(outDir, {recursive: true, encoding: 'utf8'}).filter((file) =>
        statSync(join(outDir, file)).isFile(),
      ),
    published: publisher.published,
    parts: parts.map(({name}) => name),
    has: (file: string) => existsSync(join(outDir, file)),
    read: (file: string) => readFileSync(join(outDir, file), 'utf8'),
  };
}
