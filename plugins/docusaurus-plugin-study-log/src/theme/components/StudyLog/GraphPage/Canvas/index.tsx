import React, {
  useEffect,
  useRef,
  useState,
  type KeyboardEvent,
  type ReactNode,
  type RefObject,
} from 'react';
import {translate} from '@docusaurus/Translate';
import {useHistory} from '@docusaurus/router';
import {findNextNode} from './nextNode';
import type {GraphNode} from './readGraph';
import styles from './styles.module.css';
import {useDrawnGraph} from './useDrawnGraph';

export type Props = {
  /** The list that the graph is drawn from. */
  readonly list: RefObject<HTMLElement | null>;
  /** The last month shown, `YYYY-MM`. */
  readonly until: string | undefined;
};

const ZOOM: Readonly<Record<string, number>> = {
  '+': 1.4,
  '=': 1.4,
  '-': 1 / 1.4,
};

/** The picture of the graph: to point at, and with arrow keys and Enter to walk. */
export default function GraphCanvas({list, until}: Props): ReactNode {
  const container = useRef<HTMLDivElement>(null);
  const history = useHistory();
  const drawing = useDrawnGraph(container, list);
  const [selected, setSelected] = useState<GraphNode | null>(null);

  useEffect(() => drawing?.drawn.showUntil(until), [drawing, until]);
  useEffect(() => drawing?.drawn.select(selected), [drawing, selected]);

  const open = (): void => {
    if (selected) {
      history.push(selected.href);
    }
  };
  const walk = (event: KeyboardEvent): void => {
    const shown = drawing?.graph.nodes.filter(
      ({month}) => until === undefined || month <= until,
    );
    const next = findNextNode(shown ?? [], selected, event.key);
    const factor = ZOOM[event.key];
    if (next) {
      setSelected(next);
    } else if (factor) {
      drawing?.drawn.zoom(factor);
    } else if (event.key === 'Escape') {
      setSelected(null);
    } else {
      return;
    }
    event.preventDefault();
  };

  return (
    <>
      {/* For eyes and pointers; the button walks it by keyboard, the list below says the same in plain HTML. */}
      <div ref={container} className={styles.canvas} aria-hidden="true" />
      <div className={styles.walk}>
        <button
          type="button"
          className="button button--secondary button--sm"
          onKeyDown={walk}
          onClick={open}
        >
          {translate({
            id: 'study-log.graph.walk',
            message: 'Walk with arrow keys, Enter opens',
            description: 'Button that moves through the graph by keyboard',
          })}
        </button>
        <p className={styles.selected} role="status">
          {selected?.name}
        </p>
      </div>
    </>
  );
}
