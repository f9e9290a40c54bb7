import {randomUUID} from 'node:crypto';
import {mkdir, readFile, rename, writeFile} from 'node:fs/promises';
import {join} from 'node:path';
import type {DiagramCache, Outcome} from './types.js';

function parseOutcome(text: string): Outcome | undefined {
  try {
    return JSON.parse(text) as Outcome;
  } catch {
    return undefined;
  }
}

/**
 * A cache of one JSON file for each key. A file appears whole or not at all (written aside, then
 * renamed), so two builds may share a folder; what cannot be read counts as absent.
 * @param folder made when the first diagram is written
 */
export function createDiagramCache(folder: string): DiagramCache {
  const fileOf = (key: string): string => join(folder, `${key}.json`);
  return {
    read: async (key) => {
      const text = await readFile(fileOf(key), 'utf8').catch(() => undefined);
      return text === undefined ? undefined : parseOutcome(text);
    },
    write: async (key, outcome) => {
      await mkdir(folder, {recursive: true});
      const aside = `${fileOf(key)}.${randomUUID()}.tmp`;
      await writeFile(aside, JSON.stringify(outcome));
      await rename(aside, fileOf(key));
    },
  };
}
