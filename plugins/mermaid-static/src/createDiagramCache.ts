import {createHash, randomUUID} from 'node:crypto';
import {mkdir, readFile, rename, rm, writeFile} from 'node:fs/promises';
import {join} from 'node:path';
import type {DiagramCache, Outcome} from './types.js';

/** A line of its own before the JSON: a bit that flips in a drawing is not seen by who reads JSON. */
const toChecksum = (json: string): string =>
  createHash('sha1').update(json).digest('hex');

function toText(outcome: Outcome): string {
  const json = JSON.stringify(outcome);
  return `${toChecksum(json)}\n${json}`;
}

function parseText(text: string): Outcome | undefined {
  const end = text.indexOf('\n');
  const json = text.slice(end + 1);
  return text.slice(0, Math.max(0, end)) === toChecksum(json)
    ? (JSON.parse(json) as Outcome)
    : undefined;
}

/**
 * A cache of one file for each key: a checksum, and JSON. A file appears whole or not at all (written
 * aside, then renamed), so two builds may share a folder; what cannot be read counts as absent, and
 * what cannot be written (a full or read-only disk) is not remembered.
 * @param folder made when the first diagram is written
 */
export function createDiagramCache(folder: string): DiagramCache {
  const fileOf = (key: string): string => join(folder, `${key}.json`);
  return {
    read: async (key) => {
      const text = await readFile(fileOf(key), 'utf8').catch(() => undefined);
      return text === undefined ? undefined : parseText(text);
    },
    write: async (key, outcome) => {
      const aside = `${fileOf(key)}.${randomUUID()}.tmp`;
      try {
        await mkdir(folder, {recursive: true});
        await writeFile(aside, toText(outcome));
        await rename(aside, fileOf(key));
      } catch {
        await rm(aside, {force: true}).catch(() => undefined);
      }
    },
  };
}
