import type {Problem} from 'study-log/problems/index';
import {findBodyProblems} from 'study-log/bodies/bodyProblems';
import {fillEntry} from 'study-log/markdown/fill/fillEntry';
import type {FilledBody} from 'study-log/markdown/fill/types';
import {createLineIndex} from 'study-log/markdown/lineIndex';
import type {BodyFinisher} from 'study-log/markdown/rehype/createBodyFinisher';
import {once} from 'study-log/memo/once';
import type {Log} from 'study-log/logs/types';
import type {LogPageData} from '../theme/types.js';
import type {EmittedAsset} from './content/assets.js';
import {createAssetStore} from './content/assets.js';
import {createBodyPlanner, type PlannedBody} from './content/plannedBodies.js';
import {createSentenceIndex} from './content/sentences.js';
import type {SiteContent} from './content/siteContent.js';
import {createWrittenLogs} from './content/writtenLogs.js';
import {createRelatedFinder} from './content/relatedConcepts.js';
import type {PlannedDiagram} from './diagrams/types.js';
import {findKatexFiles} from './katex.js';
import {toComparisonPages} from './pages/comparisonPages.js';
import {toConceptPages} from './pages/conceptPages.js';
import {toDiagramsPage} from './pages/diagramsPage.js';
import {toGraphPage} from './pages/graphPage.js';
import {toHomePage} from './pages/homePage.js';
import {planLogDiagrams} from './pages/logDiagrams.js';
import {toLogPage, withBody} from './pages/logPages.js';
import type {Page} from './pages/page.js';
import {createWrittenBlocks} from './pages/passages/createWrittenBlocks.js';
import {createTimeContext} from './pages/timeContext.js';
import {toReviewPage} from './pages/reviewPage.js';
import type {SiteLabels} from './run.js';
import {toTimelinePages} from './pages/timelinePages.js';

export type LogPage = Page<LogPageData>;

/** A log's page and what its body is made of. */
export type PlannedLog = {
  readonly log: Log;
  /** Without its body. */
  readonly page: LogPage;
  /** Made when asked for: in the dev server only the open page is. */
  readonly planBody: () => PlannedBody;
  readonly fill: (planned: PlannedBody) => FilledBody;
  /** The diagrams of its body. */
  readonly planDiagrams: (body: FilledBody) => readonly PlannedDiagram[];
};

/** All pages of a folder; the bodies of the logs are still to be filled. */
export type SitePlan = {
  readonly logs: readonly PlannedLog[];
  /** Logs whose pages no other page, list or file of the site may name. */
  readonly unlisted: readonly PlannedLog[];
  /** Home, timeline, concepts, comparisons, diagrams, graph. Planned when asked for: while a log is written, the dev server shows none of them. */
  readonly pages: () => readonly Page[];
  /** Files that the pages refer to, as far as they were asked for. */
  readonly assets: () => readonly EmittedAsset[];
  /** Of such files. */
  readonly assetProblems: () => readonly Problem[];
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
  const assets = createAssetStore(studyLog.folder.assets, addresses);
  const planBody = createBodyPlanner({
    content,
    labels: labels.body,
    assets,
  });
  const context = createTimeContext(content);
  const {layOutGraph} = await import('./pages/graphLayout.js');
  const {logs, unlisted} = studyLog;
  const hasMath = [...logs, ...unlisted].some(({math}) => math);
  const libraries = hasMath ? findKatexFiles() : [];
  const planLog = (log: Log): PlannedLog => ({
    log,
    page: toLogPage(log, context),
    planBody: () => planBody(log),
    fill: ({request}) => fillEntry(studyLog.blocksOf(log.source), request),
    planDiagrams: (body) => planLogDiagrams(body, log, content),
  });
  return {
    logs: logs.map(planLog),
    unlisted: unlisted.map(planLog),
    pages: once(() => {
      const sentences = createSentenceIndex(content);
      const relatedTo = createRelatedFinder(content, sentences);
      const words = labels.page;
      const blocks = createWrittenBlocks(
        createWrittenLogs(content, planBody),
        words,
      );
      return [
        ...(home ? [toHomePage(context)] : []),
        ...toTimelinePages(context),
        toReviewPage(content, words, blocks),
        ...toConceptPages({content, words, relatedTo, blocks}),
        ...toComparisonPages({content, words, sentences, blocks}),
        toDiagramsPage(content),
        toGraphPage({content, relatedTo, layOut: layOutGraph}),
      ];
    }),
    assets: () => [...assets.emitted(), ...libraries],
    assetProblems: assets.problems,
  };
}

/** Fills a log's body, puts it into its page, and says what it could not honour. */
export async function finishLogPage(
  {log, page, planBody, fill, planDiagrams}: PlannedLog,
  finish: BodyFinisher,
): Promise<{readonly page: LogPage; readonly problems: readonly Problem[]}> {
  const planned = planBody();
  const body = await finish(fill(planned));
  const {ownLinks, text} = planned;
  return {
    page: withBody(page, body, {ownLinks, diagrams: planDiagrams(body)}),
    problems: findBodyProblems(log, body, createLineIndex(text)),
  };
}
