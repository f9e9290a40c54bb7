import ConceptPageContent from '@theme/StudyLog/ConceptPage/Content';
import {withPageData} from '../../../pageData/withPageData';
import type {ConceptPageData} from '../../../types';

/** The route's component. */
export default withPageData<ConceptPageData>(ConceptPageContent);
