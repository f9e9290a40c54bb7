import React, {type ReactNode} from 'react';
import ConceptPageContent from '@theme/StudyLog/ConceptPage/Content';
import {usePageData} from '../../../pageData/usePageData';
import type {ConceptPageData} from '../../../types';

/** The route's component: hands the page its data. */
export default function ConceptPage(): ReactNode {
  const data = usePageData<ConceptPageData>();
  return <ConceptPageContent data={data} />;
}
