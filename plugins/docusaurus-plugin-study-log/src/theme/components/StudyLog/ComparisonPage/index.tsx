import React, {type ReactNode} from 'react';
import ComparisonPageContent from '@theme/StudyLog/ComparisonPage/Content';
import {usePageData} from '../../../pageData/usePageData';
import type {ComparisonPageData} from '../../../types';

/** The route's component: hands the page its data. */
export default function ComparisonPage(): ReactNode {
  const data = usePageData<ComparisonPageData>();
  return <ComparisonPageContent data={data} />;
}
