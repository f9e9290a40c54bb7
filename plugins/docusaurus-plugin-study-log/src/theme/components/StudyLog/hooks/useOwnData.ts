import {usePluginData} from '@docusaurus/useGlobalData';
import useRouteContext from '@docusaurus/useRouteContext';
import type {PluginData} from '../../../types';

/** Global data of the plugin instance that made this page. */
export function useOwnData(): PluginData {
  const {plugin} = useRouteContext();
  return usePluginData(plugin.name, plugin.id, {failfast: true}) as PluginData;
}
