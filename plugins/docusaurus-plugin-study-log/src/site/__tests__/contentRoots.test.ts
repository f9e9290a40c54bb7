import {UserError} from 'study-log/problems/index';
import {assertOwnRoot, findContentRoots} from '../contentRoots.js';

describe('findContentRoots', () => {
  it.each([
    [
      'the classic preset with its defaults',
      {presets: ['classic'], plugins: []},
      ['docs', 'blog', 'src/pages'],
    ],
    [
      'the classic preset by its full name, parts turned off or moved',
      {
        presets: [
          [
            '@docusaurus/preset-classic',
            {docs: {path: 'docs/guide'}, blog: false},
          ],
        ],
        plugins: [],
      },
      ['docs/guide', 'src/pages'],
    ],
    [
      'content plugins of their own',
      {
        presets: [],
        plugins: [
          ['@docusaurus/plugin-content-docs', {id: 'b', path: 'notes'}],
          'content-blog',
          ['docusaurus-plugin-study-log', {path: 'til'}],
          () => ({name: 'inline'}),
        ],
      },
      ['notes', 'blog'],
    ],
  ])('knows %s', (_, config, paths) => {
    const roots = findContentRoots(
      config as unknown as Parameters<typeof findContentRoots>[0],
    );
    expect(roots.map(({path}) => path)).toEqual(paths);
  });
});

describe('assertOwnRoot', () => {
  const check = (path: string, other: string) => () =>
    assertOwnRoot({
      siteDir: '/site',
      path,
      others: [{owner: 'docs', path: other}],
    });

  it.each([
    ['docs/logs', 'docs'],
    ['docs', 'docs/guide'],
    ['docs', './docs'],
    ['.', 'docs'],
  ])('refuses %s beside %s, and names the fix', (path, other) => {
    expect(check(path, other)).toThrow(UserError);
    expect(check(path, other)).toThrow(/docs: \{path: /);
  });

  it.each([
    ['docs/logs', 'docs/guide'],
    ['docs-logs', 'docs'],
    ['../til', 'docs'],
    ['docs/..logs', 'docs/guide'],
  ])('lets %s stand beside %s', (path, other) => {
    expect(check(path, other)).not.toThrow();
  });
});
