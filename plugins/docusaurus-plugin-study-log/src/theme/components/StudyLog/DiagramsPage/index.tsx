import DiagramsPageContent from '@theme/StudyLog/DiagramsPage/Content';
import {withPageData} from '../../../pageData/withPageData';
import type {DiagramsPageData} from '../../../types';

/** The route's component. */
export default withPageData<DiagramsPageData>(DiagramsPageContent);
