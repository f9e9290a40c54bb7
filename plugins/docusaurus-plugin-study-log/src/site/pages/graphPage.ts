import {toLastChange} from '../content/lastChange.js';
import type {SiteContent} from '../content/siteContent.js';
import type {TieFinder} from '../content/ties.js';
import {toNodeRadius} from '../../pageFormat/nodeRadius.js';
import type {GraphPageData} from '../../theme/types.js';
import {toConceptGraph, toLinks, type GraphNode} from './conceptGraph.js';
import {toGraphListHtml} from './graphHtml.js';
import type {layOutGraph} from './graphLayout.js';
import {createPage, type Page} from './page.js';
import type {PageWords} from './pageWords.js';

type Making = {
  readonly content: SiteContent;
  readonly words: PageWords;
  readonly tiesOf: TieFinder;
  readonly layOut: typeof layOutGraph;
};

/** The page with all concepts and their ties. */
export function toGraphPage(making: Making): Page {
  const {content} = making;
  const path = content.addresses.graph;
  return createPage(
    {
      path,
      kind: 'graph',
      lastChanged: () => toLastChange(content.studyLog.logs, content),
    },
    () => toGraphData(making),
  );
}

function toGraphData({content, words, tiesOf, layOut}: Making): GraphPageData {
  const nodes = toConceptGraph(content, tiesOf);
  const points = layOut(
    nodes.map(({mentions}) => toNodeRadius(mentions)),
    toLinks(nodes),
  );
  const listed = nodes.map((node, index) => ({
    ...node,
    ...(points[index] ?? {x: 0, y: 0}),
    permalink: content.addresses.concept(node.concept.id),
  }));
  return {
    kind: 'graph',
    permalink: content.addresses.graph,
    concepts: nodes.length,
    months: toMonths(nodes),
    html: {list: toGraphListHtml(listed, words)},
    links: listed.map(({permalink}) => permalink),
    anchors: [],
  };
}

/** Nodes come in the order of their months. */
function toMonths(nodes: readonly GraphNode[]): readonly string[] {
  return [...new Set(nodes.flatMap(({month}) => month ?? []))];
}
