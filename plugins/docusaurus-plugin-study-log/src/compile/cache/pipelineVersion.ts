import {createHash} from 'node:crypto';
import {existsSync, readdirSync, readFileSync} from 'node:fs';
import {dirname, join} from 'node:path';

/** Packages that decide what a body looks like. */
const PACKAGES = [
  'hast-util-raw',
  'hast-util-sanitize',
  'hast-util-to-html',
  'katex',
  'mdast-util-from-markdown',
  'mdast-util-gfm',
  'mdast-util-to-hast',
  'micromark',
  'micromark-extension-gfm',
  'refractor',
  'remark-cjk-friendly',
  'remark-cjk-friendly-gfm-strikethrough',
  'remark-gfm',
  'remark-math',
];

/**
 * Changes whenever the pipeline could make other HTML of the same input: a
 * hash of its own files and of the versions of what it stands on.
 *
 * @param folder - absolute path of `compile/pipeline`
 */
export function readPipelineVersion(folder: string): string {
  const hash = createHash('sha256');
  for (const name of readdirSync(folder).sort()) {
    if (/(?<!\.d)\.m[jt]s$/.test(name)) {
      hash.update(name).update(readFileSync(join(folder, name)));
    }
  }
  for (const name of PACKAGES) {
    hash.update(`${name}@${readPackageVersion(name, folder)}`);
  }
  return hash.digest('hex');
}

/** By hand: `exports` keeps many a package.json from `require.resolve`. */
function readPackageVersion(name: string, from: string): string {
  const path = join(from, 'node_modules', name, 'package.json');
  if (existsSync(path)) {
    const {version}: {version?: string} = JSON.parse(
      readFileSync(path, 'utf8'),
    );
    return version ?? '';
  }
  const parent = dirname(from);
  return parent === from ? '' : readPackageVersion(name, parent);
}
