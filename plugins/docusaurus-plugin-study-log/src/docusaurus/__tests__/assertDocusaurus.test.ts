import {readFileSync} from 'fs';
import {join} from 'path';
import {assertDocusaurus} from '../assertDocusaurus.js';

describe('the version of Docusaurus', () => {
  it.each(['3.10.0', '3.10.2', '0.0.0-6300', '3.12.1'])(
    'may be %s',
    (version) => {
      expect(() => assertDocusaurus(version)).not.toThrow();
    },
  );

  it.each(['2.4.3', '3.9.2', '4.0.0', 'next'])('may not be %s', (version) => {
    expect(() => assertDocusaurus(version)).toThrow(
      `this site has ${version}. \`npm install @docusaurus/core@^3.10`,
    );
  });

  it('is what package.json asks for', () => {
    const manifest = JSON.parse(
      readFileSync(join(__dirname, '../../../package.json'), 'utf8'),
    );
    expect(manifest.peerDependencies['@docusaurus/core']).toBe('^3.10.0');
  });
});
