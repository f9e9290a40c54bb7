/** Stands for Docusaurus's hooks: an English site at `/base/`. */
export default function useDocusaurusContext() {
  return {
    i18n: {currentLocale: 'en'},
    siteConfig: {
      title: 'Notebook',
      tagline: 'What I learnt',
      baseUrl: '/base/',
    },
  };
}

export const usePluginData = () => ({
  addresses: {
    home: '/base/',
    timeline: '/base/timeline/',
    concepts: '/base/concepts/',
  },
});
