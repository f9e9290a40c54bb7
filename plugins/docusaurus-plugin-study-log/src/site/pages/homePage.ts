import type {Concept} from '../../knowledge/types';
import type {HomePageData} from '../../theme/types';
import {toLastChange} from '../content/lastChange';
import type {SiteContent} from '../content/siteContent';
import {toMonthOverviews, toYearRefs} from './calendar';
import {findDrawnDiagrams} from './diagrams';
import {createPage, type Page} from './page';
import {toConceptRef, toConceptSummary, toLogSummary} from './refs';

const RECENT_LOGS = 8;
const CONCEPTS = 24;
const MONTHS = 12;

export function toHomePage(content: SiteContent): Page {
  const {home} = content.addresses;
  return createPage(
    {
      path: home,
      pattern: home,
      component: '@theme/StudyLog/HomePage',
      lastChanged: toLastChange(content.studyLog.logs, content),
    },
    () => toHomeData(content),
  );
}

function toHomeData(content: SiteContent): HomePageData {
  const {timeline} = content.studyLog.knowledge;
  return {
    kind: 'home',
    recent: newestLogs(content)
      .slice(0, RECENT_LOGS)
      .map((log) => toLogSummary(log, content)),
    concepts: mostWritten(content).map((concept) =>
      toConceptSummary(concept, content),
    ),
    years: toYearRefs(timeline, content),
    counts: {
      logs: content.logs.size,
      days: timeline.length,
      concepts: content.concepts.size,
      firstDate: timeline[0]?.date ?? null,
      lastDate: timeline.at(-1)?.date ?? null,
    },
    months: toMonthOverviews(timeline, content).slice(0, MONTHS),
    diagram: findHomeDiagram(content),
  };
}

/** Dated logs, newest first; a folder without a single date shows its logs as they come. */
function newestLogs({studyLog}: SiteContent) {
  const dated = studyLog.logs.filter(({date}) => date !== null);
  return dated.length > 0 ? [...dated].reverse() : studyLog.logs;
}

function mostWritten(content: SiteContent): readonly Concept[] {
  const weight = (concept: Concept) =>
    concept.homes.length * 5 + content.mentionsOf(concept.id).length;
  return [...content.concepts.values()]
    .sort((a, b) => weight(b) - weight(a) || (a.id < b.id ? -1 : 1))
    .slice(0, CONCEPTS);
}

/** The drawing of the concept that was last seen. */
function findHomeDiagram(content: SiteContent): HomePageData['diagram'] {
  const drawn = [...content.concepts.values()]
    .flatMap((concept) => {
      const [diagram] = findDrawnDiagrams(concept, content);
      return diagram ? [{concept, diagram}] : [];
    })
    .sort((a, b) =>
      (a.concept.lastSeen ?? '') > (b.concept.lastSeen ?? '') ? -1 : 1,
    );
  const [latest] = drawn;
  return latest
    ? {...latest.diagram, concept: toConceptRef(latest.concept, content)}
    : null;
}
