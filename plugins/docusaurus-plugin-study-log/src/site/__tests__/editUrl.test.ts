import {createEditUrl, toFolderEditUrl} from '../editUrl.js';

const LOG = {id: '2025-01-11', source: '2025/#1 정리?.md'};

const create = (
  editUrl: Parameters<typeof createEditUrl>[0]['editUrl'],
  rootFromSite = 'docs/logs',
) =>
  createEditUrl({
    editUrl,
    paths: {rootFromSite},
    addresses: {log: ({id}) => `/ko/logs/${id}/`},
    locale: 'ko',
  })(LOG);

it.each([
  'https://github.com/me/til/edit/main',
  'https://github.com/me/til/edit/main/',
])('to %s the path from the site is added, as an address', (editUrl) => {
  expect(create(editUrl)).toBe(
    'https://github.com/me/til/edit/main/docs/logs/2025/%231%20%EC%A0%95%EB%A6%AC%3F.md',
  );
});

it('a folder that is the site’s own adds nothing', () => {
  expect(create('https://example.com/edit/', '')).toMatch(
    /^https:\/\/example\.com\/edit\/2025\/%231/,
  );
});

it('no address below the site’s leads to a folder beside it', () => {
  const url = 'https://github.com/me/site/edit/main/';
  expect(create(url, '../my-til')).toBeNull();
  expect(toFolderEditUrl(url, {rootFromSite: '../my-til'})).toBeUndefined();
});

it('a function is told of the log, and may know no address', () => {
  const asked = jest.fn(() => 'https://example.com/edit');
  expect(create(asked)).toBe('https://example.com/edit');
  expect(asked).toHaveBeenCalledWith({
    logDirPath: 'docs/logs',
    logPath: LOG.source,
    permalink: '/ko/logs/2025-01-11/',
    locale: 'ko',
  });
  expect(create(() => undefined)).toBeNull();
});

it('names the repository and the log folder in it; of a function nothing is known', () => {
  const paths = {rootFromSite: 'docs/logs'};
  expect(
    toFolderEditUrl('https://github.com/me/til/edit/main/site', paths),
  ).toBe('https://github.com/me/til/edit/main/site/docs/logs');
  expect(toFolderEditUrl(() => undefined, paths)).toBeUndefined();
  expect(toFolderEditUrl(undefined, paths)).toBeUndefined();
});
