import {mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import type {LoadContext} from '@docusaurus/types';
import {readStudyLog} from 'study-log/studyLog';
import type {TimelinePageData} from '../../../theme/types.js';
import {createAddresses} from '../../addresses.js';
import {createSiteContent} from '../../content/siteContent.js';
import {DEFAULT_OPTIONS} from '../../pluginOptions.cjs';
import {createTimeContext, type TimeContext} from '../timeContext.js';
import {toTimelinePages} from '../timelinePages.js';

const context = {
  siteConfig: {baseUrl: '/', trailingSlash: true},
  i18n: {currentLocale: 'ko'},
  codeTranslations: {},
} as unknown as LoadContext;

/** Text by file name, read as a folder. */
export async function makeFrom(
  logs: Readonly<Record<string, string>>,
  today = '2025-02-10',
): Promise<TimeContext> {
  const root = mkdtempSync(join(tmpdir(), 'study-log-time-'));
  try {
    for (const [name, text] of Object.entries(logs)) {
      writeFileSync(join(root, name), text);
    }
    return await makeRead(root, today);
  } finally {
    rmSync(root, {recursive: true});
  }
}

export async function makeRead(
  root: string,
  today: string,
): Promise<TimeContext> {
  const content = createSiteContent({
    studyLog: await readStudyLog({root, today}),
    addresses: createAddresses(context, DEFAULT_OPTIONS),
    editUrl: undefined,
    today,
  });
  return createTimeContext(content);
}

export function pageAt(context: TimeContext, path: string): TimelinePageData {
  const page = toTimelinePages(context).find((one) => one.path === path);
  return page?.data as TimelinePageData;
}
