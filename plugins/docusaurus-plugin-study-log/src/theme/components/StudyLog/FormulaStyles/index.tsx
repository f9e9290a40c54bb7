import React, {type ReactNode} from 'react';
import useBaseUrl from '@docusaurus/useBaseUrl';
import {KATEX_FOLDER} from '../../../../pageFormat/address';

/**
 * KaTeX's stylesheet, served by the site: only pages with formulas ask for it.
 * React 19 keeps it in place, React 18 leaves it where it stands, which HTML
 * allows; Docusaurus's `Head` takes it out for a moment while a page wakes up,
 * and formulas flash unstyled.
 */
export default function FormulaStyles(): ReactNode {
  const href = useBaseUrl(`/${KATEX_FOLDER}/katex.min.css`);
  return <link rel="stylesheet" href={href} precedence="default" />;
}
