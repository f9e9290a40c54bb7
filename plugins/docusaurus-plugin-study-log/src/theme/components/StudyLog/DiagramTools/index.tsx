import {useEffect, type RefObject} from 'react';
import {useColorMode} from '@docusaurus/theme-common';
import useBaseUrl from '@docusaurus/useBaseUrl';
import {MERMAID_FOLDER} from '../../../../pageFormat/address';
import {addButtons} from './addButtons';
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
