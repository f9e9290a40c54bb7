import js from '@eslint/js';
import jsxA11y from 'eslint-plugin-jsx-a11y';
import reactHooks from 'eslint-plugin-react-hooks';
import tseslint from 'typescript-eslint';

const SRC = 'plugins/docusaurus-plugin-study-log/src';
const PURE_NODE = [
  'fs',
  'fs/promises',
  'node:fs',
  'node:fs/promises',
  'child_process',
  'node:child_process',
  '@docusaurus/*',
];

/** The table of DESIGN.md: which rooms a room may import (`:types` = type imports only), and what it may not touch. */
const ROOMS = {
  language: {rooms: [], io: false},
  problems: {rooms: [], io: false},
  memo: {rooms: ['collections'], io: false},
  collections: {rooms: [], io: false},
  cache: {rooms: ['collections'], io: true},
  read: {rooms: ['problems', 'language', 'collections'], io: true},
  parse: {
    rooms: ['read:types', 'problems', 'language', 'memo', 'collections'],
    io: false,
  },
  knowledge: {
    rooms: ['parse:types', 'problems', 'language', 'memo', 'collections'],
    io: false,
  },
  diagrams: {rooms: ['parse:types', 'problems', 'language'], io: false},
  // Draws Mermaid to SVG, for the pages and for `study-log check` alike: whatever knows Docusaurus may not decide what is wrong.
  draw: {rooms: ['diagrams', 'problems', 'pageFormat'], io: true},
  compile: {
    rooms: [
      'parse:types',
      'knowledge:types',
      'diagrams:types',
      'problems',
      'language',
      'cache',
      'workers',
    ],
    io: true,
  },
  workers: {rooms: [], io: true},
  theme: {rooms: ['pageFormat', 'language'], io: true},
  pageFormat: {rooms: ['theme:types'], io: false},
  cli: {
    rooms: [
      'read',
      'parse',
      'knowledge',
      'diagrams',
      'problems',
      'language',
      'cache',
      'collections',
      'workers',
    ],
    io: true,
  },
};

function roomRules([room, {rooms, io}]) {
  const all = [...Object.keys(ROOMS), 'site'];
  const free = rooms.filter((name) => !name.includes(':'));
  const typesOnly = rooms
    .filter((name) => name.includes(':'))
    .map((name) => name.split(':')[0]);
  const closed = all.filter(
    (name) =>
      name !== room && !free.includes(name) && !typesOnly.includes(name),
  );
  const folders = (names) => [
    ...names.flatMap((name) => [
      `**/${name}`,
      `../${name}/**`,
      `../../${name}/**`,
      `../../../${name}/**`,
    ]),
    // A component may be called what a room is called.
    '!@theme/**',
  ];
  const patterns = [
    {
      group: folders(closed),
      message: `${room}/ may not import this room (see DESIGN.md, "The way data flows").`,
    },
    {
      group: folders(typesOnly),
      allowTypeImports: true,
      message: `${room}/ may import only the types of this room.`,
    },
    ...(io
      ? []
      : [
          {
            group: PURE_NODE,
            message: `${room}/ is pure: no IO, no Docusaurus.`,
          },
        ]),
    ...(room === 'site' || room === 'theme'
      ? []
      : [
          {
            group: ['@docusaurus/*', '@theme/*'],
            message: 'Only site/ and theme/ know Docusaurus.',
          },
        ]),
    ...(room === 'theme'
      ? [
          {
            group: ['fs', 'path', 'node:*'],
            message:
              'The theme runs in the browser (only pageData/server*.ts read files).',
          },
        ]
      : []),
  ].filter(({group}) => group.length > 0);
  return {
    files: [`${SRC}/${room}/**/*.{ts,tsx,mts}`],
    ignores: ['**/__tests__/**', `${SRC}/theme/pageData/server*.ts`],
    rules: {
      '@typescript-eslint/no-restricted-imports': ['error', {patterns}],
      ...(io
        ? {}
        : {
            'no-restricted-globals': ['error', 'process', 'fetch'],
            'no-restricted-properties': [
              'error',
              {object: 'Date', property: 'now', message: 'Pass the day in.'},
            ],
          }),
    },
  };
}

export default tseslint.config(
  {
    ignores: [
      '**/node_modules/**',
      '**/lib/**',
      'build/**',
      '.docusaurus/**',
      '**/__fixtures__/**',
      'bench/.work/**',
      'tests/.cache/**',
    ],
  },
  js.configs.recommended,
  ...tseslint.configs.recommended,
  {
    rules: {
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/consistent-type-imports': [
        'error',
        {fixStyle: 'separate-type-imports'},
      ],
      'no-console': 'error',
      'max-lines': [
        'error',
        {max: 220, skipBlankLines: true, skipComments: true},
      ],
      'max-lines-per-function': [
        'warn',
        {max: 60, skipBlankLines: true, skipComments: true},
      ],
      'max-params': ['error', 3],
      eqeqeq: ['error', 'smart'],
    },
  },
  {
    files: ['**/*.{tsx,jsx}'],
    ...jsxA11y.flatConfigs.recommended,
  },
  {
    files: ['**/theme/**/*.{ts,tsx}', 'src/**/*.tsx'],
    plugins: {'react-hooks': reactHooks},
    rules: {
      'react-hooks/rules-of-hooks': 'error',
      'react-hooks/exhaustive-deps': 'error',
    },
  },
  {
    files: [
      '*.config.mjs',
      '**/__tests__/**',
      'tests/**',
      'bench/**',
      '**/scripts/**',
      '**/cli/**',
    ],
    rules: {'no-console': 'off', 'max-lines-per-function': 'off'},
  },
  {
    files: ['**/*.{js,mjs,cjs}'],
    languageOptions: {
      globals: {
        console: 'readonly',
        process: 'readonly',
        module: 'writable',
        require: 'readonly',
        URL: 'readonly',
        Buffer: 'readonly',
        setTimeout: 'readonly',
        performance: 'readonly',
        fetch: 'readonly',
        __dirname: 'readonly',
      },
    },
    rules: {'@typescript-eslint/no-require-imports': 'off'},
  },
  ...Object.entries(ROOMS).map(roomRules),
);
