import {escapeHtml} from 'study-log/html/escapeHtml';
import {groupBy} from 'study-log/collections/groupBy';
import type {GraphNode} from './conceptGraph.js';
import type {GraphPoint} from './graphLayout.js';
import {toConceptLink} from './html.js';
import type {PageWords} from './pageWords.js';

export type ListedNode = GraphNode & GraphPoint & {readonly permalink: string};

/**
 * The concepts by the month in which they were first met, each with its ties.
 * The graph on the page is drawn from this list, so neither knows more than
 * the other: `data-x`, `data-y` are places, `data-n` is how often a concept is
 * mentioned, and a tie is a link to another entry of the list.
 */
export function toGraphListHtml(
  nodes: readonly ListedNode[],
  words: PageWords,
): string {
  const items = nodes.map((node) => ({
    month: node.month,
    html: toItem(node, nodes, words),
  }));
  return [...groupBy(items, ({month}) => month)]
    .map(([month, ofMonth]) => {
      const list = ofMonth.map(({html}) => html).join('');
      return `<section data-month="${month ?? ''}"><h2>${escapeHtml(toHeading(month, words))}</h2><ul>${list}</ul></section>`;
    })
    .join('');
}

function toHeading(month: string | null, words: PageWords): string {
  const [year, number] = (month ?? '').split('-').map(Number);
  return year && number ? words.period({year, month: number}) : words.undated;
}

function toItem(
  {concept, permalink, x, y, mentions, ties}: ListedNode,
  nodes: readonly ListedNode[],
  words: PageWords,
): string {
  const links = ties.flatMap((index) => {
    const other = nodes[index]?.concept;
    return other
      ? [`<a href="#${toAnchor(other.id)}">${escapeHtml(other.name)}</a>`]
      : [];
  });
  const tied = links.length > 0 ? ` <small>${links.join(', ')}</small>` : '';
  return `<li id="${toAnchor(concept.id)}" data-x="${x}" data-y="${y}" data-n="${mentions}">${toConceptLink(permalink, concept.name)} <span>${escapeHtml(words.mentions(mentions))}</span>${tied}</li>`;
}

/** Ids of concepts are safe in addresses; the prefix keeps them apart from other anchors. */
function toAnchor(id: string): string {
  return escapeHtml(`node-${id}`);
}
