import {readdirSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {fillEntry} from 'study-log/markdown/fill/fillEntry';
import {decodeText} from 'study-log/read/decodeText';
import {createAddresses} from '../../plugins/docusaurus-plugin-study-log/src/site/addresses';
import {createAssetStore} from '../../plugins/docusaurus-plugin-study-log/src/site/content/assets';
import {createBodyPlanner} from '../../plugins/docusaurus-plugin-study-log/src/site/content/plannedBodies';
import {createSiteContent} from '../../plugins/docusaurus-plugin-study-log/src/site/content/siteContent';
import {DEFAULT_OPTIONS} from '../../plugins/docusaurus-plugin-study-log/src/site/pluginOptions.cjs';
import {readStudyLog, type StudyLog} from 'study-log/studyLog';
import type {EntryRequest, FilledBody} from 'study-log/markdown/fill/types';
import type {Log} from 'study-log/logs/types';

/** No words of ours may stand in for words of a log. */
const NO_LABELS = {
  headingAnchor: '',
  footnotes: '',
  footnoteBack: '',
  missingImage: '',
  words: {note: '', tip: '', important: '', warning: '', caution: ''},
};

/** An entry, the address of its page, and what its blocks are filled with. */
export type ReadLog = {
  readonly log: Log;
  readonly permalink: string;
  /** Of the whole file. */
  readonly text: string;
  /** The entry's own Markdown. */
  readonly markdown: string;
  readonly request: EntryRequest;
};

export type FilledLog = ReadLog & {readonly body: FilledBody};

export type ReadFolder = {
  readonly studyLog: StudyLog;
  readonly logs: readonly ReadLog[];
};

export type FilledFolder = {
  readonly studyLog: StudyLog;
  readonly logs: readonly FilledLog[];
};

/** Every entry of a folder, read as a build of a site at `/` reads it; with a cache if one is named. */
export async function readFolder(
  root: string,
  cacheDir?: string,
): Promise<ReadFolder> {
  const today = '2100-01-01';
  const studyLog = await readStudyLog({root, today, cacheDir, threads: 0});
  const addresses = createAddresses(
    {siteConfig: {baseUrl: '/', trailingSlash: true}} as Parameters<
      typeof createAddresses
    >[0],
    DEFAULT_OPTIONS,
  );
  const planBody = createBodyPlanner({
    content: createSiteContent({
      studyLog,
      addresses,
      editUrl: undefined,
      today,
    }),
    labels: NO_LABELS,
    assets: createAssetStore(studyLog.folder.assets, addresses),
  });
  const logs = studyLog.logs.map((log) => {
    const {text, request} = planBody(log);
    const markdown = text.slice(log.range.start, log.range.end);
    return {log, permalink: addresses.log(log), text, markdown, request};
  });
  return {studyLog, logs};
}

/** Every entry of a folder, filled as a build does it. */
export async function fillFolder(
  root: string,
  cacheDir?: string,
): Promise<FilledFolder> {
  const {studyLog, logs} = await readFolder(root, cacheDir);
  const filled = logs.map((read) => ({
    ...read,
    body: fillEntry(studyLog.blocksOf(read.log.source), read.request),
  }));
  return {studyLog, logs: filled};
}

/** Markdown files with words in them that the plugin is to publish, found without its help. */
export function findWrittenFiles(root: string): readonly string[] {
  return readdirSync(root, {recursive: true, encoding: 'utf8'})
    .filter(
      (path) =>
        /\.(?:md|markdown)$/i.test(path) &&
        !/(?:^|\/)(?:\.|node_modules\/|_?drafts\/|licen[cs]e\.)/i.test(path),
    )
    .filter((path) =>
      /[\p{L}\p{N}]/u.test(decodeText(readFileSync(join(root, path))).text),
    )
    .sort();
}
