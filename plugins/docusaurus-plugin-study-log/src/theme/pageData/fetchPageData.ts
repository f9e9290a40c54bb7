import {toDataUrl} from '../../pageFormat/address';
import type {ShownPage} from '../types';

/**
 * Fetches a page's data; undefined when the site has no such page. Rejects
 * when it could not be had: Docusaurus then loads the page itself.
 */
export async function fetchPageData(
  path: string,
  baseUrl: string,
): Promise<ShownPage | undefined> {
  const response = await fetch(toDataUrl(path, baseUrl));
  if (response.status === 404) {
    return undefined;
  }
  const type = response.headers.get('content-type') ?? '';
  if (!response.ok || !type.includes('json')) {
    throw new Error(`No page data for ${path} (${response.status} ${type}).`);
  }
  return (await response.json()) as ShownPage;
}
