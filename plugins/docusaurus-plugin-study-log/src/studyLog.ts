import {defaultThreads} from './compile/pool/compilePool';
import type {Flow} from './diagrams/types';
import {
  buildKnowledge,
  createKnowledgeMemo,
  type KnowledgeMemo,
} from './knowledge/buildKnowledge';
import {parseConceptsFile, type Curation} from './knowledge/parseConceptsFile';
import {findRepository} from './knowledge/references/repository';
import {
  resolveReferences,
  type References,
} from './knowledge/references/resolveReferences';
import type {Knowledge} from './knowledge/types';
import {createFlowMemo, findFlows, type FlowMemo} from './findFlows';
import {createFileParser, type FileParser} from './createFileParser';
import {createMemo, type Memo} from './memo/createMemo';
import {
  createParseMemo,
  filesToParse,
  parseLogs,
  type ParsedLogs,
  type ParseMemo,
} from './parse/parseLogs';
import type {Log} from './parse/types';
import {compareProblems} from './problems/compareProblems';
import type {Problem} from './problems/types';
import type {StudyLogOptions} from './studyLogOptions';
import {createFolderReader} from './read/readLogFolder';
import type {LogFolder} from './read/types';
import {withoutReflections} from './withoutReflections';

export type {OnProgress, Progress, StudyLogOptions} from './studyLogOptions';

/** Everything that a folder of logs says: the core's whole result. */
export type StudyLog = {
  readonly folder: LogFolder;
  readonly logs: readonly Log[];
  readonly knowledge: Knowledge;
  readonly flows: readonly Flow[];
  /** Where the links and images of the logs lead. */
  readonly references: References;
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

function createReaderMemo(): ReaderMemo {
  return {
    parse: createParseMemo(),
    shown: createParseMemo(),
    knowledge: createKnowledgeMemo(),
    flows: createFlowMemo(),
    concepts: createMemo(),
  };
}

/**
 * Reads a folder again and again (the dev server): what has not changed is
 * neither read, parsed nor matched a second time.
 */
export function createStudyLogReader(options: StudyLogOptions): {
  readonly read: () => Promise<StudyLog>;
  /** The first half of `read`: all that the result depends on. */
  readonly readFolder: () => Promise<LogFolder>;
  /** The second half. */
  readonly understand: (folder: LogFolder) => Promise<StudyLog>;
} {
  const folderReader = createFolderReader(options);
  const memo = createReaderMemo();
  const parser =
    options.cacheDir === undefined
      ? undefined
      : createFileParser({
          cacheDir: options.cacheDir,
          threads: options.threads ?? defaultThreads(),
        });

  const reader = {
    readFolder: () => folderReader.read(),
    understand: async (folder: LogFolder): Promise<StudyLog> => {
      const parsed = await parseFolder({
        folder,
        options,
        parser,
        parseMemo: memo.parse,
      });
      const shown =
        options.reflections === 'hide'
          ? withoutReflections({folder, parsed, today: options.today}, memo)
          : {folder, parsed};
      return combine({...shown, options, memo});
    },
  };
  return {
    ...reader,
    read: async () => reader.understand(await reader.readFolder()),
  };
}

async function parseFolder({
  folder: {files},
  options: {today, onProgress = () => {}},
  parser,
  parseMemo,
}: {
  readonly folder: LogFolder;
  readonly options: StudyLogOptions;
  readonly parser: FileParser | undefined;
  readonly parseMemo: ParseMemo;
}): Promise<ParsedLogs> {
  const changed = filesToParse(files, parseMemo);
  const parsed = await parser?.parse(changed, (done) =>
    onProgress({step: 'parse', done, total: changed.length}),
  );
  onProgress({step: 'index', done: 0, total: files.length});
  return parseLogs({files, today, parsed}, parseMemo);
}

/** What the logs say together; linear in what they hold. */
function combine({
  folder,
  parsed,
  options,
  memo,
}: {
  readonly folder: LogFolder;
  readonly parsed: ParsedLogs;
  readonly options: StudyLogOptions;
  readonly memo: ReaderMemo;
}): StudyLog {
  const {conceptsFile} = folder;
  const {curated, problems} = conceptsFile
    ? memo.concepts('', [conceptsFile.text, conceptsFile.path], () =>
        parseConceptsFile(conceptsFile.text, conceptsFile.path),
      )
    : {curated: [], problems: []};
  const frequency = options.frequency ?? 'section';
  const knowledge = buildKnowledge(
    {logs: parsed.logs, options: {frequency, curated}},
    memo.knowledge,
  );
  const references = resolveReferences({
    logs: knowledge.logs,
    files: folder.assets.map(({path}) => path),
    repository: findRepository({...options, remote: folder.remote}),
  });
  return {
    folder,
    logs: knowledge.logs,
    knowledge,
    flows:
      options.flows === false ? [] : findFlows(knowledge, folder, memo.flows),
    references,
    problems: [
      ...folder.problems,
      ...parsed.problems,
      ...problems,
      ...knowledge.problems,
      ...references.problems,
    ].sort(compareProblems),
  };
}

/** Reads a folder once. Throws a `UserError` when it is missing or holds no log. */
export function readStudyLog(options: StudyLogOptions): Promise<StudyLog> {
  return createStudyLogReader(options).read();
}
