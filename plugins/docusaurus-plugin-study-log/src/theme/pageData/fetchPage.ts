import type {ShownPage} from '../types';
import {readInlineData} from './inlineData';

/**
 * Fetches a page of the built site and reads its data out of it, as on a first
 * view: one file of the site serves both ways to come to a page, and a host
 * serves it under the same address. Undefined when there is no such page.
 * Rejects when it could not be had: Docusaurus then loads the page itself.
 */
export async function fetchPage(path: string): Promise<ShownPage | undefined> {
  const response = await fetch(path);
  if (response.status === 404) {
    return undefined;
  }
  const text = response.ok ? await response.text() : '';
  const page = new DOMParser().parseFromString(text, 'text/html');
  const inline = readInlineData(page, path);
  if (!inline) {
    throw new Error(`No page data at ${path} (${response.status}).`);
  }
  return inline.data;
}
