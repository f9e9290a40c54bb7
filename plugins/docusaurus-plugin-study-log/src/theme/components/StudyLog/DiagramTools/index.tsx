import {translate} from '@docusaurus/Translate';
import {useColorMode} from '@docusaurus/theme-common';
import useBaseUrl from '@docusaurus/useBaseUrl';
import {type RefObject, useEffect} from 'react';
import {MERMAID_FOLDER} from '../../../../pageFormat/address';
import {createButton} from './button';
import './styles.css';

export type Props = {
  /** The diagrams inside this element are meant. */
  readonly within: RefObject<HTMLElement | null>;
  /** Changes when what is inside has changed (the dev server). */
  readonly revision?: unknown;
};

const UNDRAWN = 'figure.studyLogDiagram > pre.mermaid';

/**
 * What a reader can do with the diagrams of a page: look at them closely, go
 * through them step by step. Those that the build could not draw are drawn
 * here. All of it is fetched when it is used.
 */
export default function DiagramTools({within, revision}: Props): null {
  const {colorMode} = useColorMode();
  const mermaidUrl = useBaseUrl(`/${MERMAID_FOLDER}/mermaid.esm.min.js`);

  useEffect(
    () => (within.current ? addButtons(within.current) : undefined),
    [within, revision],
  );

  useEffect(() => {
    const element = within.current;
    if (!element?.querySelector(UNDRAWN)) {
      return undefined;
    }
    const abort = new AbortController();
    const dark = colorMode === 'dark';
    void import('../DrawDiagrams/drawDiagrams').then(({drawDiagrams}) =>
      drawDiagrams({element, dark, mermaidUrl, signal: abort.signal}),
    );
    return () => abort.abort();
  }, [within, revision, mermaidUrl, colorMode]);
  return null;
}

function enlargeWord(): string {
  return translate({
    id: 'study-log.diagram.enlarge',
    message: 'Enlarge',
    description: 'Button that shows a diagram on the whole screen',
  });
}

function followWord(): string {
  return translate({
    id: 'study-log.diagram.follow',
    message: 'Step through',
    description: 'Button that goes through a diagram arrow by arrow',
  });
}

function enlarge(figure: HTMLElement): void {
  void import('./openViewer').then(({openViewer}) => openViewer(figure));
}

function follow(figure: HTMLElement): void {
  void import('./followSteps').then(({followSteps}) => followSteps(figure));
}

/** Puts the buttons into the place that each drawn diagram keeps for them; returns what takes them out. */
function addButtons(element: HTMLElement): () => void {
  const places = [
    ...element.querySelectorAll<HTMLElement>(
      'figure.studyLogDiagram > .studyLogDiagramTools',
    ),
  ];
  places.forEach((place) => {
    const figure = place.closest<HTMLElement>('figure');
    if (!figure) {
      return;
    }
    const buttons = [createButton(enlargeWord(), () => enlarge(figure))];
    if (figure.dataset.follow) {
      buttons.unshift(createButton(followWord(), () => follow(figure)));
    }
    place.replaceChildren(...buttons);
  });
  return () => places.forEach((place) => place.replaceChildren());
}
