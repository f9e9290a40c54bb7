import {join} from 'node:path';
import {writeFile} from '../files.js';
import type {PublishedFile} from './publishedFile.js';

/** Writes a file of the site below the build's output folder, which stands for baseUrl. */
export function writePublished(
  {path, content}: PublishedFile,
  {outDir, baseUrl}: {readonly outDir: string; readonly baseUrl: string},
): void {
  const inner = path.startsWith(baseUrl) ? path.slice(baseUrl.length) : path;
  writeFile(join(outDir, inner), content);
}
