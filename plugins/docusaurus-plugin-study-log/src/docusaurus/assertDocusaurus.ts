import {UserError} from 'study-log/problems/index';

/** What this folder stands on is tested with these versions: `peerDependencies` of our package.json says the same. */
const SUPPORTED = {major: 3, minor: 10} as const;

/**
 * Says at once that a site's Docusaurus is one that we do not know, instead of
 * failing somewhere inside it.
 * @param version - `3.10.2`, `0.0.0-6300`
 */
export function assertDocusaurus(version: string): void {
  const [major, minor] = version.split('.').map(Number);
  // Docusaurus's own canary releases are all 0.0.0.
  const isCanary = version.startsWith('0.0.0-');
  if (
    !isCanary &&
    (major !== SUPPORTED.major ||
      minor === undefined ||
      !(minor >= SUPPORTED.minor))
  ) {
    throw new UserError(
      `docusaurus-plugin-study-log works with Docusaurus ${SUPPORTED.major}.${SUPPORTED.minor} and later versions of ${SUPPORTED.major}, but this site has ${version}. \`npm install @docusaurus/core@^${SUPPORTED.major}.${SUPPORTED.minor} @docusaurus/preset-classic@^${SUPPORTED.major}.${SUPPORTED.minor}\` brings one that fits.`,
    );
  }
}
