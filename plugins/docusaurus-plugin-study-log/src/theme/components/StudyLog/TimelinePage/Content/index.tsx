import React, {type ReactNode} from 'react';
import {translate} from '@docusaurus/Translate';
import {useAddresses} from '@theme/StudyLog/hooks/useAddresses';
import {useCounts} from '@theme/StudyLog/hooks/useCounts';
import {useDates} from '@theme/StudyLog/hooks/useDates';
import Breadcrumbs from '@theme/StudyLog/Breadcrumbs';
import Layout from '@theme/StudyLog/Layout';
import PeriodNav from '@theme/StudyLog/PeriodNav';
import AllTime from '@theme/StudyLog/TimelinePage/AllTime';
import Day from '@theme/StudyLog/TimelinePage/Day';
import Month from '@theme/StudyLog/TimelinePage/Month';
import Year from '@theme/StudyLog/TimelinePage/Year';
import {timelineTitle} from '@theme/StudyLog/words/pages';
import type {PeriodRef, Shown, TimelinePageData} from '../../../../types';
import styles from './styles.module.css';

export type Props = {readonly data: Shown<TimelinePageData>};

const SCOPES = {
  all: AllTime,
  year: Year,
  month: Month,
  day: Day,
} as const;

function TimelineBreadcrumbs({data}: Props): ReactNode {
  const dates = useDates();
  const {timeline} = useAddresses();
  if (!data.period) {
    return null;
  }
  const parents = data.breadcrumbs.map(({label, permalink}) => ({
    label: dates.period(label),
    to: permalink,
  }));
  return (
    <Breadcrumbs
      items={[{label: timelineTitle(), to: timeline}, ...parents]}
      current={dates.period(data.period)}
    />
  );
}

/** All logs, or those of a year, a month or a day. */
export default function TimelinePageContent({data}: Props): ReactNode {
  const dates = useDates();
  const counts = useCounts();
  const title = data.period ? dates.period(data.period) : timelineTitle();
  const toTarget = (period: PeriodRef | null) =>
    period && {title: dates.period(period.label), permalink: period.permalink};
  const count = counts.logs(data.count);
  const Scope = SCOPES[data.scope];
  return (
    <Layout
      kind="timeline"
      title={title}
      description={`${title}: ${count}`}
      wide={data.scope === 'all' || data.scope === 'year'}
    >
      <TimelineBreadcrumbs data={data} />
      <header className={styles.header}>
        <h1>{title}</h1>
        <p className={styles.count}>{count}</p>
      </header>
      <Scope data={data} />
      <PeriodNav
        older={toTarget(data.older)}
        newer={toTarget(data.newer)}
        label={translate({
          id: 'study-log.timeline.nav',
          message: 'Before and after',
          description: 'Label of the links to the older and the newer period',
        })}
      />
    </Layout>
  );
}
