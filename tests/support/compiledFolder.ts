import {readdirSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {createCompiler} from 'study-log/compile/createCompiler';
import {decodeText} from 'study-log/read/decodeText';
import {createAddresses} from '../../plugins/docusaurus-plugin-study-log/src/site/addresses';
import {createAssetStore} from '../../plugins/docusaurus-plugin-study-log/src/site/content/assets';
import {createCompilationOf} from '../../plugins/docusaurus-plugin-study-log/src/site/content/compileInputs';
import {createSiteContent} from '../../plugins/docusaurus-plugin-study-log/src/site/content/siteContent';
import {DEFAULT_OPTIONS} from '../../plugins/docusaurus-plugin-study-log/src/site/pluginOptions.cjs';
import {readStudyLog} from 'study-log/studyLog';
import type {
  BodyLabels,
  CompileInput,
  CompiledBody,
} from 'study-log/compile/types';
import type {Log} from 'study-log/logs/types';

/** No words of ours may stand in for words of a log. */
const NO_LABELS: BodyLabels = {
  headingAnchor: '',
  footnotes: '',
  footnoteBack: '',
  missingImage: '',
  alert: {note: '', tip: '', important: '', warning: '', caution: ''},
};

export type CompiledLog = {
  readonly log: Log;
  /** The entry's Markdown, as it went into the compiler. */
  readonly markdown: string;
  readonly body: CompiledBody;
};

export type CompiledFolder = {
  readonly logs: readonly CompiledLog[];
  /** Bodies that were compiled, and that the cache had. */
  readonly compiled: number;
  readonly cached: number;
};

/** An entry as it goes into the compiler, and the address of its page. */
export type ReadLog = {
  readonly log: Log;
  readonly permalink: string;
  readonly input: CompileInput;
};

/** Every entry of a folder, read as a build of a site at `/` reads it. */
export async function readFolder(root: string): Promise<readonly ReadLog[]> {
  const studyLog = await readStudyLog({root, today: '2100-01-01'});
  const addresses = createAddresses(
    {siteConfig: {baseUrl: '/', trailingSlash: true}} as Parameters<
      typeof createAddresses
    >[0],
    DEFAULT_OPTIONS,
  );
  const content = createSiteContent({
    studyLog,
    addresses,
    editUrl: undefined,
    today: '2100-01-01',
  });
  const assets = createAssetStore(studyLog.folder.assets, addresses);
  const compilationOf = createCompilationOf({
    content,
    labels: NO_LABELS,
    assets,
  });
  return studyLog.logs.map((log) => ({
    log,
    permalink: addresses.log(log),
    input: compilationOf(log).input,
  }));
}

/** Every entry of a folder, compiled as a build does it. */
export async function compileFolder(
  root: string,
  cacheDir: string,
): Promise<readonly CompiledLog[]> {
  return (await compileCounted(root, cacheDir)).logs;
}

/** The same, and how much there was to compile. */
export async function compileCounted(
  root: string,
  cacheDir: string,
): Promise<CompiledFolder> {
  const read = await readFolder(root);
  const compiler = createCompiler({cacheDir, threads: 0});
  const bodies = await compiler.compileAll(read.map(({input}) => input));
  await compiler.close();
  const logs = read.map(({log, input}, index) => ({
    log,
    markdown: input.text,
    body: bodies[index]!,
  }));
  return {logs, ...compiler.stats()};
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
