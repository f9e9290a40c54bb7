// The packages' unit and fixture tests stand beside their code; tests/ holds what needs a built site or a browser.
const THEME = '<rootDir>/plugins/docusaurus-plugin-study-log/src/theme';
const CORE = '<rootDir>/plugins/study-log/src';
const COMPONENTS = `${THEME}/components`;

/** What every kind of test has in common. */
const shared = {
  testPathIgnorePatterns: [
    '/node_modules/',
    '/lib/',
    '/build/',
    '/.docusaurus/',
  ],
  modulePathIgnorePatterns: [
    '<rootDir>/build/',
    '<rootDir>/.docusaurus/',
    '/lib/',
    '/bench/.work/',
    '/tests/.cache/',
  ],
  moduleFileExtensions: [
    'ts',
    'tsx',
    'cts',
    'mjs',
    'js',
    'jsx',
    'json',
    'node',
  ],
  // `.js` and `.cjs` name source files of ours as `tsc` emits them; elsewhere they are what they say.
  moduleNameMapper: {
    '^(\\.{1,2}/.*)\\.cjs$': ['$1.cts', '$1.cjs'],
    '^(\\.{1,2}/.*)\\.js$': ['$1.ts', '$1.tsx', '$1.js'],
    '^study-log$': `${CORE}/index`,
    '^study-log/(.*)$': `${CORE}/$1`,
    '\\.css$': '<rootDir>/tests/support/cssModule.js',
    // The theme's aliases: our components are real, the site around them is a stub.
    '^docusaurus-plugin-study-log/theme/(.*)$': `${THEME}/$1`,
    '^@theme/StudyLog/(.*)$': `${COMPONENTS}/StudyLog/$1`,
    '^@generated/routes$': `${COMPONENTS}/__tests__/stubs/routes`,
    '^@theme/Layout$': `${COMPONENTS}/__tests__/stubs/ThemeLayout`,
    '^@theme/[^/]+$': `${COMPONENTS}/__tests__/stubs/themePart`,
    '^@docusaurus/theme-common$': `${COMPONENTS}/__tests__/stubs/themeCommon`,
    '^@docusaurus/use(?:DocusaurusContext|GlobalData)$': `${COMPONENTS}/__tests__/stubs/context`,
    '^@docusaurus/(Head|Link|Translate|router|useBaseUrl|useBrokenLinks|useIsBrowser|useRouteContext)$': `${COMPONENTS}/__tests__/stubs/$1`,
  },
  // unified and its plugins are ES modules only: they go through swc as our own sources do.
  transform: {
    '\\.[cm]?[jt]sx?$': [
      '@swc/jest',
      {
        jsc: {
          parser: {syntax: 'typescript', tsx: true},
          target: 'es2022',
          transform: {react: {runtime: 'automatic'}},
        },
        module: {type: 'commonjs'},
      },
    ],
  },
  transformIgnorePatterns: [
    '/node_modules/(?!(?:.*/)?(?:unified|remark|rehype|mdast|hast|unist|micromark|vfile|bail|trough|devlop|decode-named|character-|property-information|space-separated|comma-separated|html-|zwitch|longest-streak|ccount|escape-string-regexp|markdown-table|stringify-entities|trim-lines|is-plain-obj|web-namespaces|github-slugger|refractor|khroma|parse-entities|is-|get-east-asian-width|nth-check|katex|d3-|parse5|entities|@sindresorhus|feed/|gemoji/|p-map/))',
  ],
};

/** The tests beside the code that start threads or processes, of which each takes a while. */
const PROCESSES =
  '**/{bench,plugins/mermaid-static,plugins/study-log/src/{cli,workers}}/__tests__';
const CHROMIUM = '**/plugins/mermaid-static/__tests__/chromium.test.ts';

/** What a test needs: nothing; processes, or a built site; a browser. */
const TESTS = {
  unit: ['**/__tests__/**/*.test.{ts,tsx}', `!${PROCESSES}/**`],
  site: [
    '<rootDir>/tests/*.test.ts',
    '<rootDir>/tests/site/**/*.test.ts',
    `${PROCESSES}/**/*.test.ts`,
    `!${CHROMIUM}`,
  ],
  browser: ['<rootDir>/tests/browser/**/*.test.ts', CHROMIUM],
};

/** @type {import('jest').Config} */
export default {
  // Jest leaves one processor free; a suite that waits for a browser or for npm leaves more.
  maxWorkers: '100%',
  testSequencer: '<rootDir>/tests/support/longestFirst.cjs',
  reporters: ['default', '<rootDir>/tests/support/namesRunning.cjs'],
  // Ends a test that hangs; a machine that is busy, or loads Mermaid for the first time, takes longer than five seconds.
  testTimeout: 20_000,
  projects: Object.entries(TESTS).map(([displayName, testMatch]) => ({
    displayName,
    testMatch,
    ...shared,
  })),
};
