import {toNodeRadius} from '../../../../../pageFormat/nodeRadius';

export type GraphNode = {
  /** The id of its entry in the list. */
  readonly id: string;
  readonly name: string;
  readonly href: string;
  readonly radius: number;
  /** `YYYY-MM`; '' without a date. */
  readonly month: string;
  readonly x: number;
  readonly y: number;
};

export type GraphLink = {readonly source: string; readonly target: string};

export type GraphData = {
  readonly nodes: readonly GraphNode[];
  readonly links: readonly GraphLink[];
};

/** Reads the graph from its list (see `GraphPage/List`). */
export function readGraph(list: ParentNode): GraphData {
  const sections = [
    ...list.querySelectorAll<HTMLElement>('section[data-month]'),
  ];
  const nodes = sections.flatMap((section) =>
    [...section.querySelectorAll<HTMLElement>('li[data-x]')].map((item) =>
      toNode(item, section.dataset.month ?? ''),
    ),
  );
  const ids = new Set(nodes.map(({id}) => id));
  return {nodes, links: readLinks(list, ids)};
}

function toNode(item: HTMLElement, month: string): GraphNode {
  const link = item.querySelector('a');
  const {x, y, n} = item.dataset;
  return {
    id: item.id,
    name: link?.textContent ?? '',
    href: link?.getAttribute('href') ?? '',
    radius: toNodeRadius(Number(n)),
    month,
    x: Number(x),
    y: Number(y),
  };
}

/** Each link once, though both of its ends may list it. */
function readLinks(
  list: ParentNode,
  ids: ReadonlySet<string>,
): readonly GraphLink[] {
  const links = new Map<string, GraphLink>();
  for (const link of list.querySelectorAll('li[data-x] small a')) {
    const source = link.closest('li')?.id ?? '';
    const target = (link.getAttribute('href') ?? '').slice(1);
    if (ids.has(source) && ids.has(target)) {
      links.set([source, target].sort().join(' '), {source, target});
    }
  }
  return [...links.values()];
}
