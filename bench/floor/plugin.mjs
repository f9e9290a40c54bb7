import {readdirSync} from 'node:fs';
import {dirname, join} from 'node:path';
import {fileURLToPath} from 'node:url';

/** Pages of the `core` site for each log at 1,000 logs: 2,424 with days, concepts and comparisons. */
const PAGES_A_LOG = 2.424;

/** As many pages as `core` has, of one line each: what Docusaurus itself takes for them. */
export default function pluginFloor({siteDir}) {
  return {
    name: 'floor',
    async contentLoaded({actions}) {
      const logs = readdirSync(join(siteDir, 'logs'), {recursive: true}).filter(
        (path) => path.endsWith('.md'),
      );
      const component = join(
        dirname(fileURLToPath(import.meta.url)),
        'Page.jsx',
      );
      const count = Math.round(logs.length * PAGES_A_LOG);
      for (let index = 0; index < count; index += 1) {
        actions.addRoute({path: `/pages/${index}/`, component, exact: true});
      }
    },
  };
}
