import {hostileSite, studySite} from '../support/fixtureSites';
import {readPage} from '../support/html';
import type {BuiltSite} from '../support/site';
import {readIndex} from '../support/studyLogIndex';
import type {Index} from '../support/studyLogIndex';

jest.setTimeout(180_000);

const sorted = (pairs: readonly string[]) => [...pairs].sort();

/** `entry -> concept`, once for every link that a body carries. */
function findBuiltLinks(site: BuiltSite, {entries}: Index): readonly string[] {
  return entries.flatMap(({id, permalink}) => {
    const page = readPage(site.outDir, permalink);
    if (page === undefined) {
      throw new Error(`No page at ${permalink}`);
    }
    return (
      page
        .$('[data-study-log-part="body"] a[data-concept]')
        .toArray()
        // A drawing's nodes are links too, but no mentions in the text.
        .filter((link) => page.$(link).closest('svg').length === 0)
        .map((link) => `${id} -> ${page.$(link).attr('data-concept')}`)
    );
  });
}

const findIndexedLinks = ({mentions}: Index): readonly string[] =>
  mentions
    .filter(({linked}) => linked)
    .map(({entry, concept}) => `${entry} -> ${concept}`);

describe.each([
  ['well-kept logs', studySite],
  ['hostile logs', hostileSite],
])('%s', (_name, getSite) => {
  let site: BuiltSite;
  let index: Index;

  beforeAll(async () => {
    site = await getSite();
    index = await readIndex(site.logsDir);
  });

  test('every link in the HTML is in the index, and the other way round', () => {
    expect(sorted(findBuiltLinks(site, index))).toEqual(
      sorted(findIndexedLinks(index)),
    );
  });
});

describe('well-kept logs', () => {
  let site: BuiltSite;
  let index: Index;

  beforeAll(async () => {
    site = await studySite();
    index = await readIndex(site.logsDir);
  });

  test('have links at all', () => {
    expect(findIndexedLinks(index).length).toBeGreaterThan(10);
  });

  test('a concept page leads back to every entry that links to it', () => {
    const missing = index.mentions
      .filter(({linked}) => linked)
      .filter(({concept, entry}) => {
        const target = index.concepts.find(({id}) => id === concept);
        const from = index.entries.find(({id}) => id === entry);
        const page = readPage(site.outDir, target?.permalink ?? '');
        return !page
          ?.$('a[href]')
          .toArray()
          .some((link) =>
            page
              .$(link)
              .attr('href')
              ?.startsWith(from?.permalink ?? '?'),
          );
      });
    expect(missing).toEqual([]);
  });

  test('every concept link leads to that concept’s page', () => {
    const wrong = index.entries.flatMap(({permalink}) => {
      const page = readPage(site.outDir, permalink);
      return (page?.$('a[data-concept]').toArray() ?? [])
        .map((link) => page?.$(link).attr())
        .filter(
          (attributes) =>
            decodeURI(attributes?.href ?? '') !==
            index.concepts.find(({id}) => id === attributes?.['data-concept'])
              ?.permalink,
        );
    });
    expect(wrong).toEqual([]);
  });
});
