import type {PageData} from '../theme/types.js';

/**
 * Leaves an address to the first page that links to it: the broken-link checker
 * would look up each address many times over (1,000 logs: 155,000 links to
 * 18,000 addresses, a second of a build in one thread). The links
 * are those that we put in: a broken one is our fault on every page alike.
 */
export function createReportOnce(): (data: PageData) => PageData {
  const reported = new Set<string>();
  return (data) => {
    if (!('links' in data)) {
      return data;
    }
    const links = data.links.filter((link) => !reported.has(link));
    links.forEach((link) => reported.add(link));
    return {...data, links};
  };
}
