import {join} from 'node:path';
import {groupBy} from './collections/groupBy';
import {findBodyProblems} from './compile/bodyProblems';
import {
  createReferenceResolver,
  type BodyAddresses,
} from './compile/bodyReferences';
import {createCompiler, type CompilerOptions} from './compile/createCompiler';
import {toCompileInput} from './compile/toCompileInput';
import type {BodyLabels, CompileInput} from './compile/types';
import type {Problem} from './problems/types';
import type {OnProgress, StudyLog} from './studyLog';

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

/** Compiles all bodies as a build does, for what they could not honour. */
export async function checkBodies(
  studyLog: StudyLog,
  {cacheDir, onProgress = () => {}, ...options}: CheckBodiesOptions,
): Promise<readonly Problem[]> {
  const inputs = toInputs(studyLog);
  const compiler = createCompiler({
    ...options,
    cacheDir: cacheDir && join(cacheDir, 'checked'),
  });
  try {
    const bodies = await compiler.compileAll(inputs, (done, total) =>
      onProgress({step: 'compile', done, total}),
    );
    return studyLog.logs.flatMap((log, index) => {
      const input = inputs[index];
      const body = bodies[index];
      return input && body ? findBodyProblems(log, input, body) : [];
    });
  } finally {
    await compiler.close();
  }
}

function toInputs({
  logs,
  folder,
  knowledge,
  references,
}: StudyLog): readonly CompileInput[] {
  const resolve = createReferenceResolver(references, ADDRESSES);
  const texts = new Map(folder.files.map(({path, text}) => [path, text]));
  const mentions = groupBy(knowledge.mentions, ({log}) => log);
  const logLinks = groupBy(knowledge.logLinks, ({log}) => log);
  return logs.map((log) =>
    toCompileInput({
      log,
      text: texts.get(log.source) ?? '',
      mentions: mentions.get(log.id) ?? [],
      logLinks: logLinks.get(log.id) ?? [],
      references: resolve(log),
      diagrams: [],
      labels: LABELS,
      addresses: ADDRESSES,
    }),
  );
}
