import React, {type ReactNode} from 'react';
import ConceptListPageContent from '@theme/StudyLog/ConceptListPage/Content';
import {usePageData} from '../../../pageData/usePageData';
import type {ConceptListPageData} from '../../../types';

/** The route's component: hands the page its data. */
export default function ConceptListPage(): ReactNode {
  const data = usePageData<ConceptListPageData>();
  return <ConceptListPageContent data={data} />;
}
