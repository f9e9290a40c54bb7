import {toLastChange} from '../content/lastChange.js';
import type {SiteContent} from '../content/siteContent.js';
import type {RelatedFinder} from '../content/relatedConcepts.js';
import {toNodeRadius} from '../../pageFormat/nodeRadius.js';
import type {GraphMonth, GraphPageData} from '../../theme/types.js';
import {groupBy} from 'study-log/collections/groupBy';
import {toConceptGraph, toLinks, type GraphNode} from './conceptGraph.js';
import type {GraphPoint, layOutGraph} from './graphLayout.js';
import {createPage, type Page} from './page.js';
import {toConceptRef} from './refs.js';

type PageContext = {
  readonly content: SiteContent;
  readonly relatedTo: RelatedFinder;
  readonly layOut: typeof layOutGraph;
};

/** The page with all concepts and how they are related. */
export function toGraphPage(context: PageContext): Page {
  const {content} = context;
  const path = content.addresses.graph;
  return createPage(
    {
      path,
      kind: 'graph',
      lastChanged: () => toLastChange(content.studyLog.logs, content),
    },
    () => toGraphData(context),
  );
}

function toGraphData({content, relatedTo, layOut}: PageContext): GraphPageData {
  const nodes = toConceptGraph(content, relatedTo);
  const points = layOut(
    nodes.map(({mentions}) => toNodeRadius(mentions)),
    toLinks(nodes),
  );
  return {
    kind: 'graph',
    permalink: content.addresses.graph,
    concepts: nodes.length,
    months: toMonths(nodes),
    parts: {list: toList(nodes, points, content)},
  };
}

function toList(
  nodes: readonly GraphNode[],
  points: readonly GraphPoint[],
  content: SiteContent,
): readonly GraphMonth[] {
  const listed = nodes.map(({concept, month, mentions, related}, index) => ({
    month,
    concept: {
      ...toConceptRef(concept, content),
      id: concept.id,
      ...(points[index] ?? {x: 0, y: 0}),
      mentions,
      related: related.flatMap((other) => {
        const tied = nodes[other]?.concept;
        return tied ? [{id: tied.id, name: tied.name}] : [];
      }),
    },
  }));
  return [...groupBy(listed, ({month}) => month)].map(([month, ofMonth]) => ({
    month,
    concepts: ofMonth.map(({concept}) => concept),
  }));
}

/** Nodes come in the order of their months. */
function toMonths(nodes: readonly GraphNode[]): readonly string[] {
  return [...new Set(nodes.flatMap(({month}) => month ?? []))];
}
