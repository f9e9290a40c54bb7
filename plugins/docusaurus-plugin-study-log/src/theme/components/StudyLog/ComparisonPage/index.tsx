import ComparisonPageContent from '@theme/StudyLog/ComparisonPage/Content';
import {withPageData} from '../../../pageData/withPageData';
import type {ComparisonPageData} from '../../../types';

/** The route's component. */
export default withPageData<ComparisonPageData>(ComparisonPageContent);
