import LogPageContent from '@theme/StudyLog/LogPage/Content';
import {withPageData} from '../../../pageData/withPageData';
import type {LogPageData} from '../../../types';

/** The route's component. */
export default withPageData<LogPageData>(LogPageContent);
