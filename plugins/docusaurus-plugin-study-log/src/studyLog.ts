import {defaultThreads} from './compile/pool/compilePool';
import {buildFlows} from './diagrams/buildFlows';
import type {Flow} from './diagrams/types';
import {
  buildKnowledge,
  createKnowledgeMemo,
  type KnowledgeMemo,
} from './knowledge/buildKnowledge';
import {createConceptLookup} from './knowledge/conceptLookup';
import {parseConceptsFile} from './knowledge/parseConceptsFile';
import {findRepository} from './knowledge/references/repository';
import {
  resolveReferences,
  type References,
} from './knowledge/references/resolveReferences';
import type {Knowledge, LinkFrequency} from './knowledge/types';
import {createFileParser, type FileParser} from './createFileParser';
import {
  filesToParse,
  parseLogs,
  type ParsedLogs,
  type ParseMemo,
} from './parse/parseLogs';
import type {CalendarDate, Log} from './parse/types';
import {compareProblems} from './problems/compareProblems';
import type {Problem} from './problems/types';
import {createFolderReader} from './read/readLogFolder';
import type {LogFolder} from './read/types';

/** A step of reading a folder: `done` of `total` files. */
export type Progress = {
  readonly step: 'parse' | 'index';
  readonly done: number;
  readonly total: number;
};

export type OnProgress = (progress: Progress) => void;

export type StudyLogOptions = {
  /** Absolute path of the log folder. */
  readonly root: string;
  readonly include?: readonly string[];
  readonly exclude?: readonly string[];
  /** Absolute path; default `concepts.yml` in `root`. */
  readonly conceptsFile?: string;
  /** Absolute path of the folder of `.mmd` files. */
  readonly diagramsFolder?: string;
  /** `https://github.com/me/til/edit/main/`: names the repository; default git's own remote. */
  readonly editUrl?: string;
  /** Default `section`. */
  readonly frequency?: LinkFrequency;
  /** The day it is, `YYYY-MM-DD`: dates after tomorrow are a problem. */
  readonly today: CalendarDate;
  /** Read diagrams from lists of steps. Default true. */
  readonly flows?: boolean;
  /** Absolute path of a folder to remember parsed files in. Default: none are. */
  readonly cacheDir?: string;
  /** Worker threads for parsing many files (with `cacheDir`). Default: one a processor, 8 at most. */
  readonly threads?: number;
  /** Told of each step as it goes on. */
  readonly onProgress?: OnProgress;
};

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
  const parseMemo: ParseMemo = new Map();
  const knowledgeMemo = createKnowledgeMemo();
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
      const parsed = await parseFolder({folder, options, parser, parseMemo});
      return combine({folder, parsed, options, knowledgeMemo});
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
  knowledgeMemo,
}: {
  readonly folder: LogFolder;
  readonly parsed: ParsedLogs;
  readonly options: StudyLogOptions;
  readonly knowledgeMemo: KnowledgeMemo;
}): StudyLog {
  const {curated, problems} = folder.conceptsFile
    ? parseConceptsFile(folder.conceptsFile.text, folder.conceptsFile.path)
    : {curated: [], problems: []};
  const frequency = options.frequency ?? 'section';
  const knowledge = buildKnowledge(
    {logs: parsed.logs, options: {frequency, curated}},
    knowledgeMemo,
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
    flows: options.flows === false ? [] : findFlows(knowledge, folder),
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

function findFlows(knowledge: Knowledge, folder: LogFolder): readonly Flow[] {
  const texts = new Map(folder.files.map(({path, text}) => [path, text]));
  const lookup = createConceptLookup(knowledge);
  return buildFlows({
    logs: knowledge.logs,
    conceptOf: (log, section) => lookup.ofSection(log.id, section),
    isConcept: (text) => lookup.byName(text) !== undefined,
    textOf: (log) => texts.get(log.source) ?? '',
  });
}
