import {translate} from '@docusaurus/Translate';
import useDocusaurusContext from '@docusaurus/useDocusaurusContext';
import {useAddresses} from '@theme/StudyLog/hooks/useAddresses';

/** What the home page is called: the site, where it is the site's first page. */
export function useName(): {readonly title: string; readonly tagline?: string} {
  const {title, tagline, baseUrl} = useDocusaurusContext().siteConfig;
  return useAddresses().home === baseUrl
    ? {title, tagline}
    : {
        title: translate({
          id: 'study-log.home.title',
          message: 'Study log',
          description: 'Title of a home page that is not the first of its site',
        }),
      };
}
