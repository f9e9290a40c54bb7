import {translate} from '@docusaurus/Translate';
import Breadcrumbs from '@theme/StudyLog/Breadcrumbs';
import GraphCanvas from '@theme/StudyLog/GraphPage/Canvas';
import GraphList from '@theme/StudyLog/GraphPage/List';
import MonthSlider from '@theme/StudyLog/GraphPage/MonthSlider';
import Layout from '@theme/StudyLog/Layout';
import WithScripts from '@theme/StudyLog/WithScripts';
import {useAddresses} from '@theme/StudyLog/hooks/useAddresses';
import {useCounts} from '@theme/StudyLog/hooks/useCounts';
import {conceptsTitle, graphTitle} from '@theme/StudyLog/words/pages';
import React, {
  type ReactNode,
  type RefObject,
  useEffect,
  useRef,
  useState,
} from 'react';
import StaticPart from '../../../../pageData/StaticPart';
import type {GraphPageData, Shown} from '../../../../types';
import styles from './styles.module.css';

export type Props = {readonly data: Shown<GraphPageData>};

/** All concepts and how they are related: a picture where scripts run, and the list it is drawn from. */
export default function GraphPageContent({data}: Props): ReactNode {
  const list = useRef<HTMLDivElement>(null);
  const addresses = useAddresses();
  const counts = useCounts();
  const [last, setLast] = useState(data.months.length - 1);
  useShownMonths(list, data.months[last]);
  const title = graphTitle();
  return (
    <Layout
      kind="graph"
      title={title}
      description={`${title}: ${counts.concepts(data.concepts)}`}
      wide
    >
      <Breadcrumbs
        items={[{label: conceptsTitle(), to: addresses.concepts}]}
        current={title}
      />
      <h1>{title}</h1>
      <p className={styles.about}>
        {translate({
          id: 'study-log.graph.about',
          message:
            'Lines tie concepts that the logs compare, take apart or name together. A larger dot is named more often; a brighter one was learnt later.',
          description: 'Under the title of the graph of concepts',
        })}
      </p>
      <WithScripts>
        <MonthSlider months={data.months} last={last} onChange={setLast} />
        <GraphCanvas list={list} until={data.months[last]} />
      </WithScripts>
      <div ref={list}>
        <StaticPart of={data} name="list">
          {(months) => <GraphList months={months} />}
        </StaticPart>
      </div>
    </Layout>
  );
}

/** Leaves the months after `until` (`YYYY-MM`) out of the list, as the picture does; undated concepts stay. */
function useShownMonths(
  list: RefObject<HTMLElement | null>,
  until: string | undefined,
): void {
  useEffect(() => {
    const sections = list.current?.querySelectorAll<HTMLElement>(
      'section[data-month]',
    );
    sections?.forEach((section) => {
      section.hidden =
        until !== undefined && (section.dataset.month ?? '') > until;
    });
  }, [list, until]);
}
