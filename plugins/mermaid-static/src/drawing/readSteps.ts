import {parseFragment} from 'parse5';
import type {SvgElement} from '../svg/tree.js';
import {textOf} from '../svg/tree.js';
import type {DiagramStep} from '../types.js';

/** What Mermaid's parsers keep of a source, as far as it is read here. */
export interface DiagramData {
  readonly getMessages?: () => readonly Message[];
  readonly getActors?: () => ReadonlyMap<string, Actor>;
  readonly LINETYPE?: Readonly<Record<string, number>>;
  readonly getData?: () => Graph;
}

interface Message {
  readonly id: string;
  readonly from?: string;
  readonly to?: string;
  readonly message: unknown;
  readonly type: number;
}

interface Actor {
  readonly description: string;
}

interface Graph {
  readonly nodes: readonly GraphNode[];
  readonly edges: readonly GraphEdge[];
}

interface GraphNode {
  readonly id: string;
  readonly label?: unknown;
  readonly shape?: string;
}

interface GraphEdge {
  readonly id: string;
  readonly start?: string;
  readonly end?: string;
  readonly label?: unknown;
}

/** Mermaid's stand-ins for `&`, `&#` and `;` while a label is parsed. */
const ENTITY = /ﬂ°(°?)(.*?)¶ß/g;
const LINE_BREAK = /<br\s*\/?>/gi;
const MARKDOWN_SIGNS = /\*\*|`/g;
const NAMELESS = new Set(['stateStart', 'stateEnd']);
const OPENS = /^(?:LOOP|ALT|OPT|PAR|PAR_OVER|CRITICAL|BREAK)_START$/;
const GOES_ON = /^(?:ALT_ELSE|PAR_AND|CRITICAL_OPTION)$/;
const CLOSES = /^(?:LOOP|ALT|OPT|PAR|CRITICAL|BREAK)_END$/;

/** A label as a reader sees it: entities decoded, tags and line breaks gone. */
function toPlainText(label: unknown): string {
  const text = Array.isArray(label) ? label.join(' ') : label;
  if (typeof text !== 'string') return '';
  const html = text
    .replace(ENTITY, (_, number: string, name: string) =>
      number ? `&#${name};` : `&${name};`,
    )
    .replace(LINE_BREAK, ' ');
  const root = {childNodes: parseFragment(html).childNodes} as SvgElement;
  return textOf(root).replace(MARKDOWN_SIGNS, '').replace(/\s+/g, ' ').trim();
}

function readMessages(data: DiagramData): readonly DiagramStep[] {
  const actors = data.getActors?.() ?? new Map<string, Actor>();
  const nameOf = (id: string | undefined): string | undefined =>
    id === undefined ? undefined : toPlainText(actors.get(id)?.description);
  const names = new Map(
    Object.entries(data.LINETYPE ?? {}).map(([key, value]) => [value, key]),
  );
  const steps: DiagramStep[] = [];
  const blocks: string[] = [];
  for (const {id, from, to, message, type} of data.getMessages?.() ?? []) {
    const name = names.get(type) ?? '';
    if (GOES_ON.test(name) || CLOSES.test(name)) blocks.pop();
    if (OPENS.test(name) || GOES_ON.test(name)) {
      blocks.push(toPlainText(message));
    }
    if (from === undefined || to === undefined) continue;
    const within = blocks.filter((block) => block !== '');
    const text = toPlainText(message);
    const step = {id: `i${id}`, text, ...(within.length > 0 && {within})};
    steps.push(
      name === 'NOTE'
        ? step
        : {...step, from: nameOf(from) ?? '', to: nameOf(to) ?? ''},
    );
  }
  return steps;
}

function readEdges({nodes, edges}: Graph): readonly DiagramStep[] {
  const byId = new Map(nodes.map((node) => [node.id, node]));
  return edges.map(({id, start = '', end = '', label}): DiagramStep => {
    const [from, to] = [byId.get(start), byId.get(end)];
    if (to?.shape === 'note' || from?.shape === 'note') {
      return {id, text: toPlainText((to?.shape === 'note' ? to : from)?.label)};
    }
    const nameOf = (node: GraphNode | undefined, other: string): string =>
      node?.shape && NAMELESS.has(node.shape)
        ? ''
        : toPlainText(node?.label) || other;
    return {
      id,
      text: toPlainText(label),
      from: nameOf(from, start),
      to: nameOf(to, end),
    };
  });
}

/**
 * What the arrows of a diagram say, in the order of its source; empty for kinds without arrows.
 * Read from Mermaid's own parser, so that no second grammar can disagree with the drawing.
 */
export function readSteps(data: DiagramData): readonly DiagramStep[] {
  if (data.getMessages) return readMessages(data);
  return data.getData ? readEdges(data.getData()) : [];
}
