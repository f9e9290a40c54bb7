import {useMemo} from 'react';
import useDocusaurusContext from '@docusaurus/useDocusaurusContext';
import {useAllPluginInstancesData} from '@docusaurus/useGlobalData';
import type {SearchSource} from '../../../types';
import type {PluginData} from '../../../types';

const PLUGIN = 'docusaurus-plugin-study-log';

export type SearchSites = {
  readonly sources: readonly SearchSource[];
  /** Address of a list of concepts: where a reader without scripts looks. */
  readonly concepts: string | undefined;
};

/** What the search box of this site searches: every instance of the plugin that has it on. */
export function useSearchSites(): SearchSites {
  const {baseUrl} = useDocusaurusContext().siteConfig;
  const data = useAllPluginInstancesData(PLUGIN) as
    Readonly<Record<string, PluginData>> | undefined;
  return useMemo(() => {
    const instances = Object.values(data ?? {});
    return {
      sources: instances.flatMap(({search}) =>
        search ? [{folder: baseUrl + search.folder, text: search.text}] : [],
      ),
      concepts: instances.find(({search}) => search)?.addresses.concepts,
    };
  }, [data, baseUrl]);
}
