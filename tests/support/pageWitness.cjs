// A plugin of somebody else: keeps what it reads of the built pages in its own postBuild, for tests.
const {readdirSync, readFileSync, writeFileSync} = require('node:fs');
const {join} = require('node:path');

module.exports = ({i18n, siteDir}) => ({
  name: 'page-witness',
  postBuild({outDir}) {
    const pages = readdirSync(outDir, {recursive: true, encoding: 'utf8'})
      .filter((path) => path.endsWith('.html'))
      .map((path) => [path, readFileSync(join(outDir, path), 'utf8')]);
    writeFileSync(
      join(siteDir, `seen-${i18n.currentLocale}.json`),
      JSON.stringify(Object.fromEntries(pages)),
    );
  },
});
