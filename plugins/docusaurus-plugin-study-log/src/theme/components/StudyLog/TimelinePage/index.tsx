import TimelinePageContent from '@theme/StudyLog/TimelinePage/Content';
import {withPageData} from '../../../pageData/withPageData';
import type {TimelinePageData} from '../../../types';

/** The route's component. */
export default withPageData<TimelinePageData>(TimelinePageContent);
