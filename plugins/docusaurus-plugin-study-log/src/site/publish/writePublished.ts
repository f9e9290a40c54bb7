import {mkdirSync, writeFileSync} from 'node:fs';
import {dirname, join} from 'node:path';
import type {PublishedFile} from './publishedFile';

/** Writes a file of the site below the build's output folder, which stands for baseUrl. */
export function writePublished(
  {path, content}: PublishedFile,
  {outDir, baseUrl}: {readonly outDir: string; readonly baseUrl: string},
): void {
  const inner = path.startsWith(baseUrl) ? path.slice(baseUrl.length) : path;
  const file = join(outDir, inner);
  mkdirSync(dirname(file), {recursive: true});
  writeFileSync(file, content);
}
