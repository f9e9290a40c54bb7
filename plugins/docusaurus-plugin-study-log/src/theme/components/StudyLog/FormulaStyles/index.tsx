import React, {type ReactNode} from 'react';
import Head from '@docusaurus/Head';
import useBaseUrl from '@docusaurus/useBaseUrl';
import {KATEX_FOLDER} from '../../../../pageFormat/address';

/** KaTeX's stylesheet, served by the site: only pages with formulas ask for it. */
export default function FormulaStyles(): ReactNode {
  const href = useBaseUrl(`/${KATEX_FOLDER}/katex.min.css`);
  return (
    <Head>
      <link rel="stylesheet" href={href} />
    </Head>
  );
}
