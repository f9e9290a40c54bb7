import type {PluggableList} from 'unified';
import type {DiagramSource} from '../checkDiagrams.js';
import {groupBy} from '../collections/groupBy.js';
import type {Log} from '../logs/types.js';
import {fillEntry} from '../markdown/fill/fillEntry.js';
import type {FilledBody, FillLabels} from '../markdown/fill/types.js';
import {createLineIndex, type LineIndex} from '../markdown/lineIndex.js';
import {createBodyFinisher} from '../markdown/rehype/createBodyFinisher.js';
import {once} from '../memo/once.js';
import type {Problem} from '../problems/types.js';
import type {OnProgress, StudyLog} from '../studyLog.js';
import {findBodyProblems} from './bodyProblems.js';
import {createResolver, type BodyAddresses} from './createResolver.js';
import {toEntryRequest} from './toEntryRequest.js';

export type CheckBodiesOptions = {
  /** The site owner's. */
  readonly rehypePlugins?: PluggableList;
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

const LABELS: FillLabels = {
  headingAnchor: '{heading}',
  footnotes: '',
  footnoteBack: '',
  missingImage: '',
  words: {},
};

export type CheckedBodies = {
  /** What the bodies could not honour. */
  readonly problems: readonly Problem[];
  /** The Mermaid fences in them. */
  readonly fences: readonly DiagramSource[];
};

/** Fills all bodies as a build does. */
export async function checkBodies(
  studyLog: StudyLog,
  {rehypePlugins = [], onProgress = () => {}}: CheckBodiesOptions,
): Promise<CheckedBodies> {
  const {folder, knowledge, references, blocksOf} = studyLog;
  const logs = [...studyLog.logs, ...studyLog.unlisted];
  const finish = createBodyFinisher(rehypePlugins);
  const resolver = createResolver(references, ADDRESSES);
  const logLinks = groupBy(knowledge.logLinks, ({log}) => log);
  const assetLinks = groupBy(knowledge.assetLinks, ({log}) => log);
  const linesOf = new Map(
    folder.files.map(({path, text}) => [
      path,
      once(() => createLineIndex(text)),
    ]),
  );
  const problems: Problem[] = [];
  const fences: DiagramSource[] = [];
  for (const [index, log] of logs.entries()) {
    const request = toEntryRequest({
      log,
      mentions: knowledge.mentionsIn.get(log.id) ?? [],
      logLinks: logLinks.get(log.id) ?? [],
      assetLinks: assetLinks.get(log.id) ?? [],
      resolve: resolver(log),
      diagrams: [],
      labels: LABELS,
      addresses: ADDRESSES,
    });
    const body = await finish(fillEntry(blocksOf(log.source), request));
    const lines = linesOf.get(log.source)?.();
    if (lines) {
      problems.push(...findBodyProblems(log, body, lines));
      fences.push(...toFences(log, body, lines));
    }
    onProgress({step: 'compile', done: index + 1, total: logs.length});
  }
  return {problems, fences};
}

/** A source begins on the line after its fence. */
function toFences(
  {source}: Log,
  {diagrams}: FilledBody,
  {lineAt}: LineIndex,
): readonly DiagramSource[] {
  return diagrams.map(({mermaid, source: offset}) => ({
    mermaid,
    source,
    line: lineAt(offset) + 1,
  }));
}
