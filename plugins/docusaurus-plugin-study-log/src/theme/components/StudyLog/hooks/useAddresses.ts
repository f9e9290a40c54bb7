import {useOwnData} from '@theme/StudyLog/hooks/useOwnData';
import type {SiteAddresses} from '../../../types';

/** Addresses of the fixed pages of the plugin instance that made this page. */
export function useAddresses(): SiteAddresses {
  return useOwnData().addresses;
}
