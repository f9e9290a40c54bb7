import {buildFlows} from './diagrams/buildFlows';
import type {Flow} from './diagrams/types';
import {buildKnowledge, createKnowledgeMemo} from './knowledge/buildKnowledge';
import {createConceptLookup} from './knowledge/conceptLookup';
import {parseConceptsFile} from './knowledge/parseConceptsFile';
import {
  resolveReferences,
  type References,
} from './knowledge/references/resolveReferences';
import type {Knowledge, LinkFrequency} from './knowledge/types';
import {parseLogs, type ParseMemo} from './parse/parseLogs';
import type {CalendarDate, Log} from './parse/types';
import {compareProblems} from './problems/compareProblems';
import type {Problem} from './problems/types';
import {createFolderReader} from './read/readLogFolder';
import type {LogFolder} from './read/types';

export type StudyLogOptions = {
  /** Absolute path of the log folder. */
  readonly root: string;
  readonly include?: readonly string[];
  readonly exclude?: readonly string[];
  /** Absolute path; default `concepts.yml` in `root`. */
  readonly conceptsFile?: string;
  /** Absolute path of the folder of `.mmd` files. */
  readonly diagramsFolder?: string;
  /** Default `section`. */
  readonly frequency?: LinkFrequency;
  /** The day it is, `YYYY-MM-DD`: dates after tomorrow are a problem. */
  readonly today: CalendarDate;
  /** Read diagrams from lists of steps. Default true. */
  readonly flows?: boolean;
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
} {
  const folderReader = createFolderReader(options);
  const parseMemo: ParseMemo = new Map();
  const knowledgeMemo = createKnowledgeMemo();

  return {
    read: async () => {
      const folder = await folderReader.read();
      const parsed = parseLogs({...options, files: folder.files}, parseMemo);
      const curation = folder.conceptsFile
        ? parseConceptsFile(folder.conceptsFile.text, folder.conceptsFile.path)
        : {curated: [], problems: []};
      const knowledge = buildKnowledge(
        {
          logs: parsed.logs,
          options: {
            frequency: options.frequency ?? 'section',
            curated: curation.curated,
          },
        },
        knowledgeMemo,
      );
      const flows = options.flows === false ? [] : findFlows(knowledge, folder);
      const references = resolveReferences(
        knowledge.logs,
        folder.assets.map(({path}) => path),
      );
      const problems = [
        ...folder.problems,
        ...parsed.problems,
        ...curation.problems,
        ...knowledge.problems,
        ...references.problems,
      ].sort(compareProblems);
      return {
        folder,
        logs: knowledge.logs,
        knowledge,
        flows,
        references,
        problems,
      };
    },
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
