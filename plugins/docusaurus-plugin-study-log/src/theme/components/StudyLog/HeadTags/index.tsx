import React, {type ReactNode} from 'react';
import HeadTagsContent from '@theme/StudyLog/HeadTags/Content';
import {useStoredPage} from '../../../pageData/usePageData';

/** The head of the page being shown. */
export default function HeadTags(): ReactNode {
  const data = useStoredPage();
  return data ? <HeadTagsContent data={data} /> : null;
}
