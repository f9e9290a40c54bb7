import {useEffect, type RefObject} from 'react';
import {useColorMode} from '@docusaurus/theme-common';
import {drawDiagrams} from './drawDiagrams';
import './styles.css';

export type Props = {
  /** Diagrams inside this element are drawn. */
  readonly within: RefObject<HTMLElement | null>;
};

/**
 * Draws the Mermaid diagrams of a page in the reader's browser, again when
 * the colour mode changes. To be mounted only where there is a diagram: it is
 * what loads Mermaid.
 */
export default function DrawDiagrams({within}: Props): null {
  const {colorMode} = useColorMode();
  useEffect(() => {
    const element = within.current;
    if (!element) {
      return undefined;
    }
    const abort = new AbortController();
    void drawDiagrams({
      element,
      dark: colorMode === 'dark',
      signal: abort.signal,
    });
    return () => abort.abort();
  }, [within, colorMode]);
  return null;
}
