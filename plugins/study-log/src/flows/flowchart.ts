import {conceptKey} from '../language/conceptKey.js';
import {toLabel} from './mermaidLabel.js';
import {withoutStepMarker} from './stepMarker.js';
import {countColumns} from './wrapWords.js';

/** Mermaid breaks labels at 200 px by itself: about 12 Hangul. */
const COLUMNS = 24;
/** A chain up to this wide stays beside the text; a longer one goes down. */
const WIDEST_ROW = 48;

/** Numbered steps, one under the other, in the writer's words. */
export function toStepFlowchart(texts: readonly string[]): string {
  const nodes = texts.map((text, index) => {
    const label = toLabel({
      text: withoutStepMarker(text),
      number: index + 1,
      columns: COLUMNS,
    });
    return `s${index + 1}["${label}"]`;
  });
  const edges = nodes
    .slice(1)
    .map((_, index) => `s${index + 1} --> s${index + 2}`);
  return ['flowchart TD', ...nodes, ...edges].join('\n  ');
}

/** Arrow chains: a name that returns is the same node, an arrow is drawn once. */
export function toChainFlowchart(
  chains: readonly (readonly string[])[],
): string {
  const names = new Map<string, {readonly id: string; readonly name: string}>();
  chains.flat().forEach((name) => {
    const key = conceptKey(name) || name;
    if (!names.has(key)) {
      names.set(key, {id: `n${names.size + 1}`, name});
    }
  });
  const idOf = (name: string): string =>
    names.get(conceptKey(name) || name)?.id ?? '';
  const edges = chains.flatMap((chain) =>
    chain
      .slice(1)
      .map((name, index) => `${idOf(chain[index] ?? '')} --> ${idOf(name)}`),
  );
  const all = [...names.values()];
  const width = all.reduce((sum, {name}) => sum + countColumns(name), 0);
  return [
    `flowchart ${width <= WIDEST_ROW ? 'LR' : 'TD'}`,
    ...all.map(
      ({id, name}) => `${id}["${toLabel({text: name, columns: COLUMNS})}"]`,
    ),
    ...new Set(edges),
  ].join('\n  ');
}
