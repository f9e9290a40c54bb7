import ReviewPageContent from '@theme/StudyLog/ReviewPage/Content';
import {withPageData} from '../../../pageData/withPageData';
import type {ReviewPageData} from '../../../types';

/** The route's component. */
export default withPageData<ReviewPageData>(ReviewPageContent);
