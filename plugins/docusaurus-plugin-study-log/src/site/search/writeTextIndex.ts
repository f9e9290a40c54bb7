import {readdirSync, rmSync} from 'fs';
import {join} from 'path';
import pMap from 'p-map';
import type {PagefindIndex} from 'pagefind';
import {NOT_SEARCHED, type SearchDocument} from './searchDocument.js';

/** Signs of names such as `C++` and `C#`, which Pagefind would drop. */
const SIGNS_IN_NAMES = '+#';

/** Documents on their way to Pagefind's process at one time. */
const AT_ONCE = 100;

/**
 * How much of the index a file holds, in places of words. A query fetches a
 * file a word: by Pagefind's own 20,000 some 25 kB each, by this some 10 kB.
 * There is no option for it; the version of Pagefind is pinned, and a test
 * looks at the files.
 */
const CHUNK = {name: 'PAGEFIND_UNSTABLE_INDEX_CHUNK_SIZE', size: '4000'};

/** The search boxes that Pagefind brings: we have our own. */
const UNUSED = /-(?:ui|highlight)\.(?:js|css)$/;

/**
 * Writes a Pagefind index of `documents` into `folder`; returns how many files
 * are in it then. `language` (`ko`) decides how words are stemmed. Throws with
 * Pagefind's own words, also where it has no program for this machine.
 */
export async function writeTextIndex({
  documents,
  language,
  folder,
}: {
  readonly documents: readonly SearchDocument[];
  readonly language: string;
  /** Absolute. */
  readonly folder: string;
}): Promise<number> {
  const {createIndex} = await import('pagefind');
  // Pagefind's process reads it when it starts, with the first index.
  process.env[CHUNK.name] ??= CHUNK.size;
  const {index, errors} = await createIndex({
    forceLanguage: language,
    excludeSelectors: [...NOT_SEARCHED],
    includeCharacters: SIGNS_IN_NAMES,
  });
  if (!index) {
    throw new Error(errors.join('\n'));
  }
  try {
    await fill(index, documents);
    assertNone((await index.writeFiles({outputPath: folder})).errors);
  } finally {
    // Only the index: another instance of the plugin may be using the same process.
    await index.deleteIndex();
  }
  return tidy(folder);
}

async function fill(
  index: PagefindIndex,
  documents: readonly SearchDocument[],
): Promise<void> {
  const added = await pMap(
    documents,
    (document) => index.addHTMLFile(document),
    {concurrency: AT_ONCE},
  );
  assertNone(added.flatMap(({errors}) => errors));
}

function assertNone(errors: readonly string[]): void {
  if (errors.length > 0) {
    throw new Error(errors.join('\n'));
  }
}

function tidy(folder: string): number {
  readdirSync(folder)
    .filter((name) => UNUSED.test(name))
    .forEach((name) => rmSync(join(folder, name)));
  return readdirSync(folder, {recursive: true, withFileTypes: true}).filter(
    (entry) => entry.isFile(),
  ).length;
}
