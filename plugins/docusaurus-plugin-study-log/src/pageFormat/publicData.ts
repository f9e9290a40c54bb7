import type {PageData} from '../theme/types';

/** What the browser gets: nothing that only the broken-link checker needs. */
export function toPublicData(data: PageData): PageData {
  return data.kind === 'log' ? {...data, links: [], anchors: []} : data;
}
