import React, {type ReactNode} from 'react';
import HomePageContent from '@theme/StudyLog/HomePage/Content';
import {usePageData} from '../../../pageData/usePageData';
import type {HomePageData} from '../../../types';

/** The route's component: hands the page its data. */
export default function HomePage(): ReactNode {
  const data = usePageData<HomePageData>();
  return <HomePageContent data={data} />;
}
