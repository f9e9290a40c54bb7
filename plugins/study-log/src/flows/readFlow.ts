import {parseArrowChain, type ArrowChain} from './arrowChain.js';
import {toChainFlowchart, toStepFlowchart} from './flowchart.js';
import {isProcess} from './isProcess.js';
import {promisesOrder} from './promisesOrder.js';
import {readSequence, toSequenceDiagram} from './sequence.js';
import type {Step, StepList} from './stepList.js';
import type {Flow, FlowStep} from './types.js';

const FEWEST_ARROWS = 2;

/** What a list of steps turns out to be; null when it is only a list. */
export type ReadFlow = Pick<Flow, 'kind' | 'steps' | 'mermaid'>;

/**
 * Decides what may be drawn from a list, surest sign first: the writer's own
 * arrows, then `Term : text` (cards, no arrows), then steps in an order.
 */
export function readFlow(
  list: StepList,
  {
    heading,
    isConcept,
  }: {
    readonly heading: string;
    readonly isConcept: (text: string) => boolean;
  },
): ReadFlow | null {
  const {steps} = list;
  const chains = steps.map(({text}) => parseArrowChain(text));
  const drawn = chains.filter((chain) => chain !== null);
  if (drawn.length === steps.length) {
    return readArrows(steps, drawn);
  }
  if (isCards(list, heading)) {
    return {kind: 'cards', steps: steps.map(toFlowStep), mermaid: ''};
  }
  if (isProcess(list, heading)) {
    const sequence = readSequence(steps, isConcept);
    return sequence
      ? {
          kind: 'sequence',
          steps: sequence,
          mermaid: toSequenceDiagram(sequence),
        }
      : {
          kind: 'flow',
          steps: steps.map(toFlowStep),
          mermaid: toStepFlowchart(steps.map(({text}) => text)),
        };
  }
  // A chain among facts: it alone is drawn, and a single arrow may mean "so".
  const long = steps.flatMap((step, index) => {
    const chain = chains[index];
    return chain && chain.nodes.length > FEWEST_ARROWS ? [{step, chain}] : [];
  });
  return long.length === 0
    ? null
    : readArrows(
        long.map(({step}) => step),
        long.map(({chain}) => chain),
      );
}

/**
 * At least two items, half of them `Term : text`. Components get numbered too:
 * only a heading that promises an order makes steps of numbered terms.
 */
function isCards({steps, ordered}: StepList, heading: string): boolean {
  const terms = steps.filter(({isTerm}) => isTerm).length;
  return (
    terms >= 2 &&
    terms * 2 >= steps.length &&
    !(ordered && promisesOrder(heading))
  );
}

/** `A -> B : message` on every line is a sequence; anything else a chart of the chains. */
function readArrows(
  steps: readonly Step[],
  chains: readonly ArrowChain[],
): ReadFlow | null {
  const edges = chains.flatMap(({nodes, message}, index) =>
    nodes.slice(1).map((target, at): FlowStep => {
      const actor = nodes[at] ?? '';
      const text = message ?? `${actor} → ${target}`;
      return {text, actor, target, line: steps[index]?.line ?? 1};
    }),
  );
  if (edges.length < FEWEST_ARROWS) {
    return null;
  }
  return chains.every(({message}) => message !== null)
    ? {kind: 'sequence', steps: edges, mermaid: toSequenceDiagram(edges)}
    : {
        kind: 'flow',
        steps: edges,
        mermaid: toChainFlowchart(chains.map(({nodes}) => nodes)),
      };
}

function toFlowStep({text, line}: Step): FlowStep {
  return {text, line};
}
