import type {Problem} from '../problems';
import {findBodyProblems} from './content/bodyProblems';
import type {CompiledBody} from '../compile/types';
import type {Log} from '../parse/types';
import type {LogPageData} from '../theme/types';
import type {EmittedAsset} from './content/assets';
import {createAssetStore} from './content/assets';
import {createCompilationOf, type Compilation} from './content/compileInputs';
import {createReferenceResolver} from './content/references';
import type {SiteContent} from './content/siteContent';
import {findKatexFiles} from './katex';
import {findMermaidFiles} from './mermaid';
import {toComparisonPages} from './pages/comparisonPages';
import {toConceptPages} from './pages/conceptPages';
import {toHomePage} from './pages/homePage';
import {findNeighbours, toLogPage, withBody} from './pages/logPages';
import type {Page} from './pages/page';
import {hasDiagram} from './pages/refs';
import type {SiteLabels} from './run';
import {toTimelinePages} from './pages/timelinePages';

export type LogPage = Page<LogPageData>;

/** A log's page and what its body needs to be compiled. */
export type PlannedLog = {
  readonly log: Log;
  /** Without its body. */
  readonly page: LogPage;
  /** Made when asked for: in the dev server only the open page is. */
  readonly compilation: () => Compilation;
};

/** All pages of a folder; the bodies of the logs are still to be compiled. */
export type SitePlan = {
  readonly logs: readonly PlannedLog[];
  /** Home, timeline, concepts, comparisons. */
  readonly pages: readonly Page[];
  /** Files that the pages refer to, as far as they were asked for. */
  readonly assets: () => readonly EmittedAsset[];
};

export async function planSite({
  content,
  labels,
  home,
}: {
  readonly content: SiteContent;
  readonly labels: SiteLabels;
  readonly home: boolean;
}): Promise<SitePlan> {
  const {studyLog, addresses} = content;
  const assets = await createAssetStore(studyLog.folder.assets, addresses);
  const compilationOf = createCompilationOf({
    content,
    labels: labels.body,
    resolve: createReferenceResolver(content, assets),
  });
  const neighbours = findNeighbours(content);
  const hasMath = studyLog.logs.some(({math}) => math);
  const hasDiagrams =
    studyLog.folder.diagrams.length > 0 ||
    studyLog.logs.some((log) => hasDiagram(log, content));
  const libraries = [
    ...(hasMath ? findKatexFiles() : []),
    ...(hasDiagrams ? findMermaidFiles() : []),
  ];
  return {
    logs: studyLog.logs.map((log) => ({
      log,
      page: toLogPage(log, neighbours.get(log), content),
      compilation: () => compilationOf(log),
    })),
    pages: [
      ...(home ? [toHomePage(content)] : []),
      ...toTimelinePages(content),
      ...toConceptPages(content, labels.page),
      ...toComparisonPages(content),
    ],
    assets: () => [...assets.emitted(), ...libraries],
  };
}

/** Puts a compiled body into its page, and says what it could not honour. */
export function finishLogPage(
  {log, page}: PlannedLog,
  {ownLinks, input}: Compilation,
  body: CompiledBody,
): {readonly page: LogPage; readonly problems: readonly Problem[]} {
  return {
    page: withBody(page, body, ownLinks),
    problems: findBodyProblems(log, input, body),
  };
}
