/** Stands for Docusaurus's hooks: an English site at `/base/`. */
export default function useDocusaurusContext() {
  return {
    i18n: {currentLocale: 'en'},
    siteConfig: {
      title: 'Notebook',
      tagline: 'What I learnt',
      url: 'https://example.com',
      baseUrl: '/base/',
    },
  };
}

export const usePluginData = () => ({
  addresses: {
    home: '/base/',
    timeline: '/base/timeline/',
    concepts: '/base/concepts/',
    review: '/base/review/',
    graph: '/base/graph/',
  },
  published: {feeds: true, markdown: true, cards: true, review: true},
  search: {folder: 'study-log-search/default/', text: true},
});

export const useAllPluginInstancesData = () => ({default: usePluginData()});
