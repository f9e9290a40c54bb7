import {UserError} from 'study-log/problems/index';
import {assertOwnHome} from '../homeOwner.js';

const check = (allContent: Parameters<typeof assertOwnHome>[0]['allContent']) =>
  assertOwnHome({home: '/x/', timeline: '/x/timeline/', allContent});

const page = (permalink: string) => ({
  permalink,
  source: '@site/src/pages/index.tsx',
});

const blog = (posts: readonly unknown[]) => ({
  'docusaurus-plugin-content-blog': {
    default: {blogPosts: posts, blogTagsListPath: '/x/tags'},
  },
});

const post = (permalink: string) => ({
  metadata: {permalink, source: '@site/blog/first.md'},
});

const pages = (content: unknown) => ({
  'docusaurus-plugin-content-pages': {default: content},
});

describe('assertOwnHome', () => {
  it.each([
    ['a page', pages([page('/x/about'), page('/x/')]), 'src/pages/index.tsx'],
    ['a page without the last slash', pages([page('/x')]), 'src/pages/index'],
    [
      'a doc',
      {
        'docusaurus-plugin-content-docs': {
          default: {loadedVersions: [{docs: []}]},
          second: {
            loadedVersions: [
              {docs: [{permalink: '/x/', source: '@site/docs/intro.md'}]},
            ],
          },
        },
      },
      'docs/intro.md',
    ],
    [
      'the list of the blog',
      blog([post('/x/first')]),
      'docusaurus-plugin-content-blog',
    ],
    ['a post', blog([post('/x/')]), 'blog/first.md'],
  ])('refuses a home page where %s stands', (_, content, owner) => {
    expect(() => check(content)).toThrow(UserError);
    expect(() => check(content)).toThrow(owner);
    expect(() => check(content)).toThrow(/home: false.*\/x\/timeline\//);
  });

  it.each([
    ['nothing', {}],
    ['pages without a folder', pages(null)],
    ['a blog without a post', blog([])],
    ['a page elsewhere', pages([page('/x/about'), page('/')])],
    [
      'our own content',
      {'docusaurus-plugin-study-log': {default: [page('/x/')]}},
    ],
  ])('leaves %s alone', (_, content) => {
    expect(() => check(content)).not.toThrow();
  });
});
