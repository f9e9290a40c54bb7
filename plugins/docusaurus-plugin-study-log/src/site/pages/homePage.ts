import type {Concept} from 'study-log/knowledge/types';
import type {HomePageData} from '../../theme/types.js';
import {toLastChange} from '../content/lastChange.js';
import type {SiteContent} from '../content/siteContent.js';
import {findDueConcepts} from './again.js';
import {toYearRefs} from './periodRefs.js';
import {toPlaceholders} from '../diagrams/placeholder.js';
import type {PlannedDiagram} from '../diagrams/types.js';
import {findDrawnDiagrams} from './diagrams.js';
import {createPage, type Page} from './page.js';
import {
  toConceptRef,
  toConceptSummary,
  toLogRef,
  toLogSummary,
} from './refs.js';
import type {TimeContext} from './timeContext.js';

const RECENT_LOGS = 8;
const CONCEPTS = 24;
const CONCEPTS_AGAIN = 6;
const ON_THIS_DAY = 5;

export function toHomePage(context: TimeContext): Page {
  const {content} = context;
  const {home} = content.addresses;
  return createPage(
    {
      path: home,
      kind: 'home',
      diagrams: () => {
        const featured = findFeatured(content);
        return featured ? [featured.diagram] : [];
      },
      diagramPart: 'diagram',
      lastChanged: () => toLastChange(content.studyLog.logs, content),
    },
    () => toHomeData(context),
  );
}

function toHomeData(context: TimeContext): HomePageData {
  const {content, calendars} = context;
  const {knownDays} = content;
  const last = knownDays.at(-1)?.date;
  const {timeline} = content.studyLog.knowledge;
  const featured = findFeatured(content);
  return {
    kind: 'home',
    recent: newestLogs(content)
      .slice(0, RECENT_LOGS)
      .map((log) => toLogSummary(log, content)),
    concepts: mostWritten(content).map((concept) =>
      toConceptSummary(concept, content),
    ),
    again: findDueConcepts(content)
      .slice(0, CONCEPTS_AGAIN)
      .map(({concept}) => toConceptSummary(concept, content)),
    onThisDay: toOnThisDay(context),
    years: toYearRefs(timeline, content),
    counts: {
      logs: content.logs.size,
      days: knownDays.length,
      concepts: content.concepts.size,
      firstDate: knownDays[0]?.date ?? null,
      lastDate: last ?? null,
    },
    diagramOf: featured ? toConceptRef(featured.concept, content) : null,
    parts: {
      calendar: last === undefined ? null : calendars().until(last),
      diagram: {
        html: toPlaceholders(featured ? [featured.diagram] : []),
        links: [],
        anchors: [],
      },
    },
  };
}

/** Logs of the day of the build in earlier years, latest first. */
function toOnThisDay({
  content,
  onDayOfYear,
}: TimeContext): HomePageData['onThisDay'] {
  return onDayOfYear(content.today.slice(5))
    .filter(({date}) => date !== null && date < content.today)
    .map((log) => toLogRef(log, content))
    .reverse()
    .slice(0, ON_THIS_DAY);
}

/** Dated logs, newest first; a folder without a single date shows its logs as they come. */
function newestLogs({studyLog}: SiteContent) {
  const dated = studyLog.logs.filter(({date}) => date !== null);
  return dated.length > 0 ? [...dated].reverse() : studyLog.logs;
}

function mostWritten(content: SiteContent): readonly Concept[] {
  const weight = (concept: Concept) =>
    concept.ownSections.length * 5 + content.mentionsOf(concept.id).length;
  return [...content.concepts.values()]
    .sort((a, b) => weight(b) - weight(a) || (a.id < b.id ? -1 : 1))
    .slice(0, CONCEPTS);
}

/** The drawing of the concept that was last seen. */
function findFeatured(
  content: SiteContent,
): {readonly concept: Concept; readonly diagram: PlannedDiagram} | undefined {
  const [latest] = [...content.concepts.values()]
    .flatMap((concept) => {
      const [diagram] = findDrawnDiagrams(concept, content);
      return diagram ? [{concept, diagram}] : [];
    })
    .sort((a, b) =>
      (a.concept.lastSeen ?? '') > (b.concept.lastSeen ?? '') ? -1 : 1,
    );
  return latest;
}
