import React, {type ReactNode} from 'react';
import ComparisonPageContent from '@theme/StudyLog/ComparisonPage/Content';
import Moved from '@theme/StudyLog/ComparisonPage/Moved';
import {withPageData} from '../../../pageData/withPageData';
import type {ComparisonPageData, MovedPageData, Shown} from '../../../types';

type Props = {readonly data: Shown<ComparisonPageData | MovedPageData>};

/** A pair has one page; its other order leads there. */
function ComparisonPage({data}: Props): ReactNode {
  return data.kind === 'moved' ? (
    <Moved data={data} />
  ) : (
    <ComparisonPageContent data={data} />
  );
}

/** The route's component. */
export default withPageData<ComparisonPageData | MovedPageData>(ComparisonPage);
