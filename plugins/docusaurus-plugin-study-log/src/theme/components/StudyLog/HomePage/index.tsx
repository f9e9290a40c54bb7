import HomePageContent from '@theme/StudyLog/HomePage/Content';
import {withPageData} from '../../../pageData/withPageData';
import type {HomePageData} from '../../../types';

/** The route's component. */
export default withPageData<HomePageData>(HomePageContent);
