import {createMemo, createNoMemo} from './memo/createMemo.js';
import type {CreateMemo, Memo} from './memo/createMemo.js';
import type {Flow} from './flows/types.js';
import {
  buildKnowledge,
  createKnowledgeMemo,
  type KnowledgeMemo,
} from './knowledge/buildKnowledge.js';
import {
  parseConceptsFile,
  type Curation,
} from './concepts/parseConceptsFile.js';
import {findRepository} from './references/repository.js';
import {
  resolveReferences,
  type References,
} from './references/resolveReferences.js';
import type {Knowledge} from './knowledge/types.js';
import {createFlowMemo, findFlows, type FlowMemo} from './findFlows.js';
import type {Blocks} from './markdown/types.js';
import {createFileReader, type FileReader} from './reading/createFileReader.js';
import {hideComments} from './markdown/comments/hideComments.js';
import {
  createParseMemo,
  filesToParse,
  parseLogs,
  type ParsedLogs,
  type ParseMemo,
} from './logs/parseLogs.js';
import {findLeftOutProblems} from './logs/dates/leftOutProblems.js';
import type {Log} from './logs/types.js';
import {compareProblems} from './problems/compareProblems.js';
import type {Problem} from './problems/types.js';
import type {StudyLogOptions} from './studyLogOptions.js';
import {createFolderReader, readLogFolder} from './read/readLogFolder.js';
import type {LogFolder} from './read/types.js';
import {withoutPrivate} from './withoutPrivate.js';
import {withoutReflections} from './withoutReflections.js';
import {defaultThreads} from './workers/workerPool.js';

export type {OnProgress, Progress, StudyLogOptions} from './studyLogOptions.js';

/** Everything that a folder of logs says: the core's whole result. */
export type StudyLog = {
  /** Its files as they are shown: without comments, and without reflections where those are hidden. */
  readonly folder: LogFolder;
  readonly logs: readonly Log[];
  /** Logs that have a page and are in no list. */
  readonly unlisted: readonly Log[];
  readonly knowledge: Knowledge;
  readonly flows: readonly Flow[];
  /** Where the links and images of the logs lead. */
  readonly references: References;
  /** What the pages of a file are made of, by the file's path. */
  readonly blocksOf: (path: string) => Blocks;
  /** Files that were read, and files that the cache knew, since the reader was made. */
  readonly readings: {readonly read: number; readonly cached: number};
  /** Of all rooms, sorted by source, line, code. */
  readonly problems: readonly Problem[];
};

/** What a reader keeps from one reading to the next. */
type ReaderMemo = {
  readonly parse: ParseMemo;
  /** Of the files without their reflections. */
  readonly shown: ParseMemo;
  readonly knowledge: KnowledgeMemo;
  readonly flows: FlowMemo;
  readonly concepts: Memo<Curation>;
};

function createReaderMemo(create: CreateMemo = createMemo): ReaderMemo {
  return {
    parse: createParseMemo(create),
    shown: createParseMemo(create),
    knowledge: createKnowledgeMemo(create),
    flows: createFlowMemo(create),
    concepts: create(),
  };
}

/** What one understanding of a folder may leave to the next. */
type Kept = {
  readonly reader: FileReader;
  readonly memo: ReaderMemo;
};

/**
 * Reads a folder again and again (the dev server): what has not changed is
 * neither read, parsed nor matched a second time.
 */
export function createStudyLogReader(options: StudyLogOptions): {
  readonly read: () => Promise<StudyLog>;
  /** All of `read` but the reading. */
  readonly understand: (folder: LogFolder) => Promise<StudyLog>;
} {
  const folderReader = createFolderReader(options);
  const kept = {reader: toFileReader(options), memo: createReaderMemo()};
  const reader = {
    understand: (folder: LogFolder) => understand(folder, {options, ...kept}),
  };
  return {
    ...reader,
    read: async () => reader.understand(await folderReader.read()),
  };
}

/** Reads a folder once. Throws a `UserError` when it is missing or holds no log. */
export async function readStudyLog(
  options: StudyLogOptions,
): Promise<StudyLog> {
  return understandFolder(await readLogFolder(options), options);
}

/** What the files of a folder say: all of `readStudyLog` but the reading. */
export function understandFolder(
  folder: LogFolder,
  options: StudyLogOptions,
): Promise<StudyLog> {
  const memo = createReaderMemo(createNoMemo);
  return understand(folder, {options, reader: toFileReader(options), memo});
}

function toFileReader({
  cacheDir,
  threads = cacheDir === undefined ? 0 : defaultThreads(),
  remarkPlugins,
  keepsBlocks,
}: StudyLogOptions): FileReader {
  return createFileReader({cacheDir, threads, remarkPlugins, keepsBlocks});
}

async function understand(
  written: LogFolder,
  {options, reader, memo}: Kept & {readonly options: StudyLogOptions},
): Promise<StudyLog> {
  const {files, problems} = hideComments(written.files);
  const folder = {
    ...written,
    files,
    problems: [...written.problems, ...problems],
  };
  const parsed = await parseFolder({
    folder,
    options,
    reader,
    memo: memo.parse,
  });
  const shown =
    options.reflections === 'hide'
      ? await withoutReflections(
          {folder, parsed, today: options.today, read: reader.read},
          memo,
        )
      : {folder, parsed};
  return combine({
    folder: withoutPrivate(shown.folder, shown.parsed),
    parsed: shown.parsed,
    options,
    reader,
    memo,
  });
}

async function parseFolder({
  folder: {files},
  options: {today, onProgress = () => {}},
  reader,
  memo,
}: {
  readonly folder: LogFolder;
  readonly options: StudyLogOptions;
  readonly reader: FileReader;
  readonly memo: ParseMemo;
}): Promise<ParsedLogs> {
  const changed = filesToParse(files, memo);
  const parsed = await reader.read(changed, (done) =>
    onProgress({step: 'parse', done, total: changed.length}),
  );
  onProgress({step: 'index', done: 0, total: files.length});
  return parseLogs({files, today, parsed}, memo);
}

/** What the logs say together; linear in what they hold. */
function combine({
  folder,
  parsed,
  options,
  reader,
  memo,
}: Kept & {
  readonly folder: LogFolder;
  readonly parsed: ParsedLogs;
  readonly options: StudyLogOptions;
}): StudyLog {
  const {conceptsFile} = folder;
  const {curated, problems} = conceptsFile
    ? memo.concepts('', [conceptsFile.text, conceptsFile.path], () =>
        parseConceptsFile(conceptsFile.text, conceptsFile.path),
      )
    : {curated: [], problems: []};
  const frequency = options.frequency ?? 'section';
  const files = folder.assets.map(({path}) => path);
  const knowledge = buildKnowledge(
    {
      logs: parsed.logs,
      indexes: parsed.indexes,
      files,
      options: {frequency, curated},
    },
    memo.knowledge,
  );
  const references = resolveReferences({
    logs: [...knowledge.logs, ...knowledge.unlisted],
    files,
    indexes: parsed.indexes.map(({source}) => source),
    repository: findRepository({...options, remote: folder.remote}),
  });
  return {
    folder,
    logs: knowledge.logs,
    unlisted: knowledge.unlisted,
    knowledge,
    flows:
      options.flows === false ? [] : findFlows(knowledge, folder, memo.flows),
    references,
    blocksOf: reader.blocksOf,
    readings: reader.stats(),
    problems: [
      ...folder.problems,
      ...findLeftOutProblems(folder.leftOut),
      ...parsed.problems,
      ...problems,
      ...knowledge.problems,
      ...references.problems,
    ].sort(compareProblems),
  };
}
