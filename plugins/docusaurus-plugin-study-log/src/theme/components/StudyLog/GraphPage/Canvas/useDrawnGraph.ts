import {useEffect, useState, type RefObject} from 'react';
import {useHistory} from '@docusaurus/router';
import {useColorMode} from '@docusaurus/theme-common';
import {readColours} from './colours';
import {drawGraph, type DrawnGraph} from './drawGraph';
import {readGraph, type GraphData} from './readGraph';

const MOVE = 300;

export type Drawing = {readonly graph: GraphData; readonly drawn: DrawnGraph};

/** The graph drawn into `container`, once the library that draws it is here; it follows the size and the colours of the page. */
export function useDrawnGraph(
  container: RefObject<HTMLElement | null>,
  list: RefObject<HTMLElement | null>,
): Drawing | null {
  const history = useHistory();
  const {colorMode} = useColorMode();
  const [drawing, setDrawing] = useState<Drawing | null>(null);

  useEffect(() => {
    const element = container.current;
    const source = list.current;
    if (!element || !source) {
      return undefined;
    }
    const graph = readGraph(source);
    const isCalm = matchMedia('(prefers-reduced-motion: reduce)').matches;
    const months = [
      ...new Set(graph.nodes.flatMap(({month}) => month || [])),
    ].sort();
    let stopped = false;
    let stop = (): void => {
      stopped = true;
    };
    const start = async (): Promise<void> => {
      const drawn = await drawGraph({
        container: element,
        graph,
        months,
        colours: readColours(element),
        duration: isCalm ? 0 : MOVE,
        onOpen: ({href}) => history.push(href),
      });
      if (stopped) {
        return drawn.remove();
      }
      const sizes = new ResizeObserver(drawn.resize);
      sizes.observe(element);
      stop = () => {
        sizes.disconnect();
        drawn.remove();
      };
      setDrawing({graph, drawn});
    };
    // Without the picture the list says the same.
    start().catch(() => {});
    return () => stop();
  }, [container, list, history]);

  useEffect(() => {
    if (container.current) {
      drawing?.drawn.paint(readColours(container.current));
    }
  }, [container, drawing, colorMode]);

  return drawing;
}
