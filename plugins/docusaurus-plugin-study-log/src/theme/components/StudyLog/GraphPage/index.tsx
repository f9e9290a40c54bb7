import GraphPageContent from '@theme/StudyLog/GraphPage/Content';
import {withPageData} from '../../../pageData/withPageData';
import type {GraphPageData} from '../../../types';

/** The route's component. */
export default withPageData<GraphPageData>(GraphPageContent);
