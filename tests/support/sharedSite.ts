import {createHash} from 'node:crypto';
import {
  existsSync,
  mkdirSync,
  readFileSync,
  readdirSync,
  writeFileSync,
} from 'node:fs';
import {join} from 'node:path';
import {CORE_LIB, MERMAID_LIB, PLUGIN_LIB} from './docusaurus';
import {withLock} from './lock';
import {buildSite, SITES} from './site';
import type {BuiltSite, SiteInput} from './site';

function hashFolder(folder: string): string {
  const hash = createHash('sha256');
  const files = readdirSync(folder, {recursive: true, withFileTypes: true})
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
  for (const file of files) {
    hash.update(file).update(readFileSync(file));
  }
  return hash.digest('hex');
}

function hashInput(input: SiteInput): string {
  const logs =
    typeof input.logs === 'string' ? hashFolder(input.logs) : input.logs;
  const code = [CORE_LIB, MERMAID_LIB, PLUGIN_LIB].map(hashFolder);
  return createHash('sha256')
    .update(JSON.stringify({...input, logs, code}))
    .digest('hex');
}

/**
 * A built site that test files share and none of them changes: built once for
 * the same logs, options and plugin, also between runs.
 */
export async function sharedSite(input: SiteInput): Promise<BuiltSite> {
  const record = join(SITES, `${input.name}.json`);
  const key = hashInput(input);
  mkdirSync(SITES, {recursive: true});
  return withLock(join(SITES, `${input.name}.lock`), async () => {
    if (existsSync(record)) {
      const known = JSON.parse(readFileSync(record, 'utf8'));
      if (known.key === key && existsSync(known.site.outDir)) {
        return known.site as BuiltSite;
      }
    }
    const site = await buildSite(input);
    if (site.exitCode !== 0) {
      throw new Error(
        `The site "${input.name}" did not build:\n${site.output}`,
      );
    }
    writeFileSync(record, JSON.stringify({key, site}));
    return site;
  });
}
