import type {AllContent} from '@docusaurus/types';
import {toPageKey} from '../pageFormat/address.js';
import {UserError} from 'study-log/problems/index';

/** A page as the content plugins of Docusaurus tell of it. */
type OtherPage = {
  readonly permalink: string;
  /** `@site/src/pages/index.tsx`; lists of the blog have none. */
  readonly source?: string;
};

type Docs = {
  readonly loadedVersions: readonly {readonly docs: readonly OtherPage[]}[];
};

type Blog = {
  readonly blogPosts: readonly {readonly metadata: OtherPage}[];
  /** `/blog/tags`: the list of posts, of which the blog does not tell, stands above it. */
  readonly blogTagsListPath: string;
};

const OTHER_PAGES: Readonly<
  Record<string, (content: unknown) => readonly OtherPage[]>
> = {
  'docusaurus-plugin-content-pages': (content) =>
    content as readonly OtherPage[],
  'docusaurus-plugin-content-docs': (content) =>
    (content as Docs).loadedVersions.flatMap(({docs}) => docs),
  'docusaurus-plugin-content-blog': (content) => toBlogPages(content as Blog),
};

function toBlogPages({
  blogPosts,
  blogTagsListPath,
}: Blog): readonly OtherPage[] {
  const posts = blogPosts.map(({metadata}) => metadata);
  const list = {permalink: blogTagsListPath.replace(/[^/]+\/?$/, '')};
  return posts.length > 0 ? [...posts, list] : [];
}

/**
 * Refuses a home page where another page stands: which of the two a reader
 * would see is left to chance. Throws a `UserError` with the fix.
 */
export function assertOwnHome({
  home,
  timeline,
  allContent,
}: {
  /** Addresses, with baseUrl. */
  readonly home: string;
  readonly timeline: string;
  readonly allContent: AllContent;
}): void {
  const other = findPage(home, allContent);
  if (other !== undefined) {
    throw new UserError(
      `The home page of the study logs would stand at "${home}", where ${other} is already; set home: false for docusaurus-plugin-study-log (its first page is then ${timeline}), give it another routeBasePath, e.g. 'til', or remove the other page.`,
    );
  }
}

/** Who publishes an address: the page's own file where that is known, else the plugin. */
function findPage(address: string, all: AllContent): string | undefined {
  const key = toPageKey(address);
  for (const [plugin, toPages] of Object.entries(OTHER_PAGES)) {
    const page = Object.values(all[plugin] ?? {})
      // A plugin without a folder hands over nothing.
      .flatMap((content) => (content ? toPages(content) : []))
      .find(({permalink}) => toPageKey(permalink) === key);
    if (page) {
      return page.source?.replace(/^@site\//, '') ?? plugin;
    }
  }
  return undefined;
}
