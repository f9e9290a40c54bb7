import {join} from 'node:path';
import {groupBy} from './collections/groupBy.js';
import {findBodyProblems} from './compile/bodyProblems.js';
import {
  createReferenceResolver,
  type BodyAddresses,
} from './compile/bodyReferences.js';
import {
  createCompiler,
  type CompilerOptions,
} from './compile/createCompiler.js';
import {toCompileInput} from './compile/toCompileInput.js';
import type {DiagramSource} from './checkDiagrams.js';
import type {BodyLabels, CompiledBody, CompileInput} from './compile/types.js';
import type {Log} from './logs/types.js';
import type {Problem} from './problems/types.js';
import type {OnProgress, StudyLog} from './studyLog.js';

export type CheckBodiesOptions = Pick<
  CompilerOptions,
  'threads' | 'remarkPlugins' | 'rehypePlugins'
> & {
  /** Absolute path. Default: nothing is remembered. */
  readonly cacheDir?: string;
  readonly onProgress?: OnProgress;
};

/** No page is made: any address will do, as long as it is one. */
const ADDRESSES: BodyAddresses = {
  log: ({id}, anchor) => `/logs/${id}/${anchor ? `#${anchor}` : ''}`,
  concept: (id) => `/concepts/${id}/`,
  timeline: () => '/timeline/',
  file: (path) => `/${path}`,
  image: (path) => ({url: `/${path}`}),
};

const LABELS: BodyLabels = {
  headingAnchor: '{heading}',
  footnotes: '',
  footnoteBack: '',
  missingImage: '',
  alert: {note: '', tip: '', important: '', warning: '', caution: ''},
};

export type CheckedBodies = {
  /** What the bodies could not honour. */
  readonly problems: readonly Problem[];
  /** The Mermaid fences in them. */
  readonly fences: readonly DiagramSource[];
};

/** Compiles all bodies as a build does. */
export async function checkBodies(
  studyLog: StudyLog,
  {cacheDir, onProgress = () => {}, ...options}: CheckBodiesOptions,
): Promise<CheckedBodies> {
  const inputs = toInputs(studyLog);
  const compiler = createCompiler({
    ...options,
    cacheDir: cacheDir && join(cacheDir, 'checked'),
  });
  try {
    const bodies = await compiler.compileAll(inputs, (done, total) =>
      onProgress({step: 'compile', done, total}),
    );
    const checked = withPage(studyLog).flatMap((log, index) => {
      const input = inputs[index];
      const body = bodies[index];
      return input && body ? [{log, input, body}] : [];
    });
    return {
      problems: checked.flatMap(({log, input, body}) =>
        findBodyProblems(log, input, body),
      ),
      fences: checked.flatMap(({log, body}) => toFences(log, body)),
    };
  } finally {
    await compiler.close();
  }
}

const withPage = ({logs, unlisted}: StudyLog): readonly Log[] => [
  ...logs,
  ...unlisted,
];

/** A source begins on the line after its fence. */
function toFences(
  {source, line: first}: Log,
  {diagrams}: CompiledBody,
): readonly DiagramSource[] {
  return diagrams.map(({mermaid, line}) => ({
    mermaid,
    source,
    line: first + line,
  }));
}

function toInputs(studyLog: StudyLog): readonly CompileInput[] {
  const {folder, knowledge, references} = studyLog;
  const resolve = createReferenceResolver(references, ADDRESSES);
  const texts = new Map(folder.files.map(({path, text}) => [path, text]));
  const logLinks = groupBy(knowledge.logLinks, ({log}) => log);
  return withPage(studyLog).map((log) =>
    toCompileInput({
      log,
      text: texts.get(log.source) ?? '',
      mentions: knowledge.mentionsIn.get(log.id) ?? [],
      logLinks: logLinks.get(log.id) ?? [],
      references: resolve(log),
      diagrams: [],
      labels: LABELS,
      addresses: ADDRESSES,
    }),
  );
}
