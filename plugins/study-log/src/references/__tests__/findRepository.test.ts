import {findRepository} from '../repository.js';

const remote = (url: string) => ({url, folder: 'docs/logs'});

describe('the repository of a log folder', () => {
  it.each([
    ['git@github.com:me/til.git'],
    ['https://github.com/me/til'],
    ['https://github.com/me/til.git/'],
    ['https://user:secret@github.com/me/til.git'],
    ['ssh://git@github.com/me/til.git'],
  ])('is found by the remote %s', (url) => {
    expect(findRepository({remote: remote(url)})).toEqual({
      url: 'https://github.com/me/til',
      folder: 'docs/logs',
    });
  });

  it.each([
    ['https://github.com/you/notes/edit/main/', ''],
    ['https://github.com/you/notes/edit/main/docs/til/', 'docs/til'],
    ['https://github.com/you/notes/edit/main/%EA%B8%B0%EB%A1%9D', '기록'],
    ['https://github.com/you/notes/blob/main', ''],
  ])(
    'is the one of the edit address %s, whatever the remote',
    (editUrl, folder) => {
      const found = findRepository({
        editUrl,
        remote: remote('git@github.com:me/til.git'),
      });
      expect(found).toEqual({url: 'https://github.com/you/notes', folder});
    },
  );

  it.each([
    [undefined],
    [remote('https://gitlab.com/me/til.git')],
    [remote('/srv/git/til.git')],
    [remote('https://evil.io/github.com/me/til')],
  ])('is not known from %j', (unknown) => {
    expect(findRepository({remote: unknown})).toBeUndefined();
  });
});
