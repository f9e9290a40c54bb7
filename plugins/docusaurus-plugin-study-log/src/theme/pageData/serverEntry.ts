import {createHash} from 'crypto';
import {readFileSync} from 'fs';
import render, {
  type Rendered,
  type RenderRequest,
} from '@study-log/server-entry';
import {openRenderedPages} from './serverRendered';
import {buildFile, readPageText} from './serverPages';

/**
 * The entry of the bundle that renders pages statically, around Docusaurus's
 * own. Rendering is the longest part of a build, and what a page of ours is
 * rendered to depends on two things only: the code of this bundle (components,
 * translations, site config) and the page's data. So it is remembered on disk
 * under a hash of both; from there `site/completePage` puts it into the page.
 */

const toHash = (text: string): string =>
  createHash('sha256').update(text).digest('hex');

/**
 * Of this bundle's first file, which names the others by their content. Not
 * `__webpack_hash__`: Rspack's differs when modules come from its cache.
 */
const version = readVersion(buildFile.serverBundle);

function readVersion(serverBundle: string): string | undefined {
  try {
    return toHash(readFileSync(serverBundle, 'utf8'));
  } catch {
    return undefined;
  }
}

const renderedPages = openRenderedPages(buildFile.renderedDir);

/** Undefined for the pages of others: what they depend on is not known here. */
function toKey({pathname}: RenderRequest): string | undefined {
  const data = readPageText(pathname);
  return version === undefined || data === undefined
    ? undefined
    : toHash(`${version}\n${pathname}\n${data}`);
}

export default async function renderOnce(
  request: RenderRequest,
): Promise<Rendered> {
  // Without the flag the result holds functions, which no file can keep.
  const key = request.v4RemoveLegacyPostBuildHeadAttribute
    ? toKey(request)
    : undefined;
  if (key === undefined) {
    return render(request);
  }
  const {pathname} = request;
  return (
    renderedPages.recall(pathname, key) ??
    renderedPages.remember(pathname, key, await render(request))
  );
}
