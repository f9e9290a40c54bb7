import {toLastChange} from '../content/lastChange';
import type {SiteContent} from '../content/siteContent';
import type {TieFinder} from '../content/ties';
import {toNodeRadius} from '../../pageFormat/nodeRadius';
import type {GraphPageData} from '../../theme/types';
import {toConceptGraph, toLinks, type GraphNode} from './conceptGraph';
import {toGraphListHtml} from './graphHtml';
import type {layOutGraph} from './graphLayout.mjs' with {
  'resolution-mode': 'import',
};
import {createPage, type Page} from './page';
import type {PageWords} from './pageWords';

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
