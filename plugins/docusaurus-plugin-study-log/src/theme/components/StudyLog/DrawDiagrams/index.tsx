import {useEffect, type RefObject} from 'react';
import {useColorMode} from '@docusaurus/theme-common';
import useBaseUrl from '@docusaurus/useBaseUrl';
import {MERMAID_FOLDER} from '../../../../pageFormat/address';
import {drawDiagrams} from './drawDiagrams';
import './styles.css';

export type Props = {
  /** Diagrams inside this element are drawn. */
  readonly within: RefObject<HTMLElement | null>;
  /** Changes when what is inside has changed (the dev server). */
  readonly revision?: unknown;
};

/**
 * Draws the Mermaid diagrams of a page in the reader's browser, again when
 * the colour mode changes. To be mounted only where there is a diagram: it is
 * what loads Mermaid.
 */
export default function DrawDiagrams({within, revision}: Props): null {
  const {colorMode} = useColorMode();
  const mermaidUrl = useBaseUrl(`/${MERMAID_FOLDER}/mermaid.esm.min.js`);
  useEffect(() => {
    const element = within.current;
    if (!element) {
      return undefined;
    }
    const abort = new AbortController();
    void drawDiagrams({
      element,
      dark: colorMode === 'dark',
      mermaidUrl,
      signal: abort.signal,
    });
    return () => abort.abort();
  }, [within, revision, mermaidUrl, colorMode]);
  return null;
}
