import {createHash} from 'crypto';
import {mkdirSync, readFileSync, writeFileSync} from 'fs';
import {dirname, join} from 'path';
import config from '@generated/docusaurus-plugin-study-log/store.json';
import render, {type RenderRequest} from '@study-log/server-entry';
import {toDataFile} from '../../pageFormat/address';
import {readPageText} from './serverPages';

/**
 * The entry of the bundle that renders pages statically, around Docusaurus's
 * own. Rendering is the longest part of a build, and what a page of ours is
 * rendered to depends on two things only: the code of this bundle (components,
 * translations, site config) and the page's data. So it is remembered on disk,
 * one file a page, under a hash of both.
 */

const toHash = (text: string): string =>
  createHash('sha256').update(text).digest('hex');

function readIfThere(file: string): string | undefined {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return undefined;
  }
}

/**
 * Of this bundle's first file, which names the others by their content. Not
 * `__webpack_hash__`: Rspack's differs when modules come from its cache.
 */
const code = readIfThere(config.serverBundle);
const version = code === undefined ? undefined : toHash(code);

/** Undefined for the pages of others: what they depend on is not known here. */
function toKey({pathname}: RenderRequest): string | undefined {
  const data = readPageText(pathname);
  return version === undefined || data === undefined
    ? undefined
    : toHash(`${version}\n${pathname}\n${data}`);
}

/** The key stands on a line of its own, so that a stale page is not parsed. */
function readRendered(file: string, key: string): unknown {
  const text = readIfThere(file);
  if (!text?.startsWith(`${key}\n`)) {
    return undefined;
  }
  try {
    return JSON.parse(text.slice(key.length + 1));
  } catch {
    return undefined;
  }
}

function writeRendered(file: string, key: string, result: unknown): void {
  const text = `${key}\n${JSON.stringify(result)}`;
  try {
    writeFileSync(file, text);
  } catch {
    mkdirSync(dirname(file), {recursive: true});
    writeFileSync(file, text);
  }
}

export default async function renderOnce(
  request: RenderRequest,
): Promise<unknown> {
  // Without the flag the result holds functions, which no file can keep.
  const key = request.v4RemoveLegacyPostBuildHeadAttribute
    ? toKey(request)
    : undefined;
  if (key === undefined) {
    return render(request);
  }
  const file = join(
    config.renderedDir,
    toDataFile(request.pathname, config.baseUrl),
  );
  const known = readRendered(file, key);
  if (known !== undefined) {
    return known;
  }
  const result = await render(request);
  writeRendered(file, key, result);
  return result;
}
