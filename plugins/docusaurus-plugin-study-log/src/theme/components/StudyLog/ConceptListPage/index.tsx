import ConceptListPageContent from '@theme/StudyLog/ConceptListPage/Content';
import {withPageData} from '../../../pageData/withPageData';
import type {ConceptListPageData} from '../../../types';

/** The route's component. */
export default withPageData<ConceptListPageData>(ConceptListPageContent);
