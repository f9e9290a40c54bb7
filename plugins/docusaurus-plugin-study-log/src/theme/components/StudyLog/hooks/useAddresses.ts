import {usePluginData} from '@docusaurus/useGlobalData';
import useRouteContext from '@docusaurus/useRouteContext';
import type {SiteAddresses} from '../../../types';

/** Addresses of the fixed pages of the plugin instance that made this page. */
export function useAddresses(): SiteAddresses {
  const {plugin} = useRouteContext();
  const data = usePluginData(plugin.name, plugin.id, {failfast: true});
  return (data as {readonly addresses: SiteAddresses}).addresses;
}
