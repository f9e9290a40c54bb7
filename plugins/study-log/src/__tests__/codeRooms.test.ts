import {readdirSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {READING_ROOMS} from '../reading/createFileReader.js';

const SRC = join(__dirname, '..');

/** The rooms whose code runs when a room's does; types run nowhere. */
function roomsBehind(room: string): readonly string[] {
  const files = readdirSync(join(SRC, room), {
    recursive: true,
    encoding: 'utf8',
  }).filter((path) => path.endsWith('.ts') && !path.includes('__tests__'));
  return files.flatMap((path) => {
    const depth = path.split('/').length;
    const text = readFileSync(join(SRC, room, path), 'utf8');
    const imports = text.matchAll(
      /^import (?!type\b)[^;]*? from '((?:\.\.\/)+)([a-zA-Z]+)[/']/gms,
    );
    return [...imports].flatMap(([, up = '', name = '']) =>
      up.length / 3 === depth ? [name] : [],
    );
  });
}

test('finds what a room imports', () => {
  expect(roomsBehind('logs')).toEqual(
    expect.arrayContaining(['collections', 'language', 'markdown', 'problems']),
  );
});

test('the key of files that were read covers every room that its rooms import', () => {
  const rooms: readonly string[] = READING_ROOMS;
  const missing = rooms
    .flatMap(roomsBehind)
    .filter((name) => !rooms.includes(name));
  expect([...new Set(missing)]).toEqual([]);
});
