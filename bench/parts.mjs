import {existsSync, readFileSync} from 'node:fs';
import {join} from 'node:path';

/**
 * What the plugin's own report says of its last build: seconds of wall time by
 * part (`diagrams`, `search`, `cards`, ...). Nothing for the bare docs site.
 * @param {{root: string}} site
 * @returns {Record<string, number>}
 */
export function readParts({root}) {
  const report = join(
    root,
    '.docusaurus/docusaurus-plugin-study-log/default/report.json',
  );
  if (!existsSync(report)) {
    return {};
  }
  const {published} = JSON.parse(readFileSync(report, 'utf8'));
  return Object.fromEntries(
    published.map(({name, milliseconds}) => [name, milliseconds / 1000]),
  );
}
