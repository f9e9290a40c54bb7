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
import {createStudyLogReader} from '../../../studyLog';
import {createAddresses} from '../../addresses';
import {createSiteContent} from '../../content/siteContent';
import {DEFAULT_OPTIONS, type PluginOptions} from '../../pluginOptions';
import type {Page} from '../../pages/page';
import {createPageWords} from '../../pages/pageWords';
import {planSite} from '../../planSite';
import type {SitePaths} from '../../sitePaths';
import {toBodyLabels} from '../../translations';
import {createPublisher} from '../createPublisher';

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
