import {readFileSync} from 'node:fs';

const loadChunks = jest.fn(async () => 'chunks');
const loadData = jest.fn(async () => 'data');
const ours = {pageData: true, component: {preload: loadChunks}};
const bare = {pageData: true, component: {} as {preload?: () => unknown}};
const other = {component: {preload: loadChunks}};

jest.mock('@generated/routes', () => ({
  __esModule: true,
  default: [ours, bare, other],
}));
jest.mock(
  '@docusaurus/ExecutionEnvironment',
  () => ({__esModule: true, default: {canUseDOM: true}}),
  {virtual: true},
);
jest.mock(
  '@study-log/page-store',
  () => ({__esModule: true, default: {load: loadData}}),
  {virtual: true},
);

beforeAll(async () => {
  Object.assign(globalThis, {window: {location: {pathname: '/logs/a/'}}});
  await import('../preloadPages.js');
});

test('a page of ours is preloaded with its data, before which nothing is done', async () => {
  expect(loadData).not.toHaveBeenCalled();
  expect(await ours.component.preload()).toEqual(['chunks', 'data']);
  expect(loadData).toHaveBeenCalledWith('/logs/a/');
});

test('so is one that has no chunks of its own', async () => {
  expect(await bare.component.preload?.()).toEqual([undefined, 'data']);
});

test("another plugin's page stays as it was", () => {
  expect(other.component.preload).toBe(loadChunks);
});

test('Docusaurus preloads a route by its component, and waits for that', () => {
  const core = require.resolve('@docusaurus/core/package.json');
  const source = readFileSync(
    core.replace('package.json', 'lib/client/preload.js'),
    'utf8',
  );
  expect(source).toMatch(
    /return Promise\.all\(.*\.component\.preload\?\.\(\)\)\)/,
  );
});
