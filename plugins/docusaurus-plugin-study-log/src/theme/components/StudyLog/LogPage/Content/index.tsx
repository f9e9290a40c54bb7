import React, {useRef, type ReactNode} from 'react';
import {translate} from '@docusaurus/Translate';
import TOC from '@theme/TOC';
import TOCCollapsible from '@theme/TOCCollapsible';
import Blocks from '@theme/StudyLog/Blocks';
import Body from '@theme/StudyLog/Body';
import DiagramTools from '@theme/StudyLog/DiagramTools';
import Layout from '@theme/StudyLog/Layout';
import FormulaStyles from '@theme/StudyLog/FormulaStyles';
import ConceptTrails from '@theme/StudyLog/LogPage/Concepts/Trail';
import LogFooter from '@theme/StudyLog/LogPage/Footer';
import LogHeader from '@theme/StudyLog/LogPage/Header';
import PeriodNav from '@theme/StudyLog/PeriodNav';
import Sidebar from '@theme/StudyLog/Sidebar';
import StaticPart from '../../../../pageData/StaticPart';
import type {LogPageData, Shown} from '../../../../types';
import styles from './styles.module.css';

export type Props = {readonly data: Shown<LogPageData>};

const TOC_LEVELS = {minHeadingLevel: 1, maxHeadingLevel: 4} as const;

/** One log: its day, what it brings, its text, and where to go from it. */
export default function LogPageContent({data}: Props): ReactNode {
  const article = useRef<HTMLElement>(null);
  const hasToc = data.toc.length > 1;
  const aside = hasToc && (
    <div className={styles.toc}>
      <TOC toc={data.toc} {...TOC_LEVELS} />
    </div>
  );
  return (
    <Layout
      kind="log"
      title={data.title}
      description={data.description}
      aside={aside}
      sidebar={
        <StaticPart of={data} name="sidebar">
          {(years) => <Sidebar years={years} current={data.permalink} />}
        </StaticPart>
      }
    >
      {data.hasMath && <FormulaStyles />}
      {/* The key: a drawing or a copy button belongs to one log. */}
      <article ref={article} key={data.permalink}>
        <LogHeader data={data} />
        {hasToc && (
          <TOCCollapsible
            toc={data.toc}
            className={styles.tocMobile}
            {...TOC_LEVELS}
          />
        )}
        <Body>
          <StaticPart of={data} name="body">
            {(body) => <Blocks {...body} className="markdown" />}
          </StaticPart>
        </Body>
        <StaticPart of={data} name="trail">
          {(trails) => <ConceptTrails trails={trails} />}
        </StaticPart>
        <LogFooter data={data} />
        {data.hasDiagram && <DiagramTools within={article} revision={data} />}
      </article>
      <PeriodNav
        older={data.older}
        newer={data.newer}
        label={translate({
          id: 'study-log.log.nav',
          message: 'Logs before and after',
          description: 'Label of the links to the older and the newer log',
        })}
      />
    </Layout>
  );
}
