import React, {type ReactNode} from 'react';
import LogPageContent from '@theme/StudyLog/LogPage/Content';
import {usePageData} from '../../../pageData/usePageData';
import type {LogPageData} from '../../../types';

/** The route's component: hands the page its data. */
export default function LogPage(): ReactNode {
  const data = usePageData<LogPageData>();
  return <LogPageContent data={data} />;
}
