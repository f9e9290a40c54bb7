import fs from 'fs';
import {tmpdir} from 'os';
import {join} from 'path';
import {logger} from '@docusaurus/logger';
import type {Addresses} from '../addresses.js';
import {createContentLoader} from '../contentLoader.js';
import {createDevPages, type DevSite} from '../dev/devPages.js';

let place: string;
let root: string;
let conceptsFile: string;

beforeEach(() => {
  place = fs.mkdtempSync(join(tmpdir(), 'loader-'));
  root = join(place, 'logs');
  conceptsFile = join(place, 'concepts.yml');
  fs.mkdirSync(root);
  fs.writeFileSync(join(root, '2025-01-11.md'), '# 첫 로그\n');
  fs.writeFileSync(conceptsFile, '- name: CNI\n');
});
afterEach(() => {
  jest.restoreAllMocks();
  fs.rmSync(place, {recursive: true});
});

const createLoader = () =>
  createContentLoader({
    folder: {root, conceptsFile, today: '2025-02-01'},
    once: false,
    addresses: {} as Addresses,
    editUrl: undefined,
  });

const CHANGES: readonly {
  readonly what: string;
  readonly message: RegExp;
  readonly change: () => void;
  readonly back: () => void;
}[] = [
  {
    what: 'the folder is renamed',
    message: /does not exist/,
    change: () => fs.renameSync(root, `${root}-away`),
    back: () => fs.renameSync(`${root}-away`, root),
  },
  {
    what: 'the folder is emptied',
    message: /holds no log/,
    change: () => fs.rmSync(join(root, '2025-01-11.md')),
    back: () => fs.writeFileSync(join(root, '2025-01-11.md'), '# 첫 로그\n'),
  },
  {
    what: 'the folder is a file for a while',
    message: /is a file/,
    change: () => {
      fs.rmSync(root, {recursive: true});
      fs.writeFileSync(root, '');
    },
    back: () => {
      fs.rmSync(root);
      fs.mkdirSync(root);
      fs.writeFileSync(join(root, '2025-01-11.md'), '# 첫 로그\n');
    },
  },
  {
    what: 'the concepts file of an option is removed',
    message: /concepts file .* cannot be read/,
    change: () => fs.rmSync(conceptsFile),
    back: () => fs.writeFileSync(conceptsFile, '- name: CNI\n'),
  },
];

test.each(CHANGES)(
  'the dev server goes on when $what, and has the pages when it is back',
  async ({message, change, back}) => {
    const exit = jest.spyOn(process, 'exit').mockImplementation();
    const load = createLoader();
    expect((await load()).logs.size).toBe(1);
    change();
    await expect(load()).rejects.toThrow(message);
    back();
    expect((await load()).logs.size).toBe(1);
    expect(exit).not.toHaveBeenCalled();
  },
);

test.each(CHANGES.slice(0, 3))(
  'at the start, the command ends when $what',
  async ({message, change}) => {
    change();
    const said = jest.spyOn(logger, 'error').mockImplementation();
    const exit = jest.spyOn(process, 'exit').mockImplementation(() => {
      throw new Error('exit');
    });
    await expect(createLoader()()).rejects.toThrow('exit');
    expect(exit).toHaveBeenCalledWith(1);
    expect(said.mock.calls[0]?.[0]).toMatch(message);
  },
);

test('the dev server says what to do, and that the pages stay', async () => {
  const said = jest.spyOn(logger, 'error').mockImplementation();
  const load = createLoader();
  await load();
  fs.rmSync(root, {recursive: true});
  createDevPages({baseUrl: '/', pluginId: 'default', conceptFile: '/c'}).update(
    load() as unknown as Promise<DevSite>,
  );
  await load().catch(() => {});
  expect(said.mock.calls).toEqual([
    [
      expect.stringMatching(
        /does not exist; create it, .* Until then the pages stay as they were\.$/,
      ),
    ],
  ]);
});
