import React, {type ReactNode} from 'react';
import TimelinePageContent from '@theme/StudyLog/TimelinePage/Content';
import {usePageData} from '../../../pageData/usePageData';
import type {TimelinePageData} from '../../../types';

/** The route's component: hands the page its data. */
export default function TimelinePage(): ReactNode {
  const data = usePageData<TimelinePageData>();
  return <TimelinePageContent data={data} />;
}
