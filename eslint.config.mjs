import js from '@eslint/js';
import jsxA11y from 'eslint-plugin-jsx-a11y';
import reactHooks from 'eslint-plugin-react-hooks';
import tseslint from 'typescript-eslint';
import {roomConfigs} from './eslint.rooms.mjs';

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
        clearInterval: 'readonly',
        console: 'readonly',
        process: 'readonly',
        module: 'writable',
        require: 'readonly',
        setInterval: 'readonly',
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
  {
    // Data, a row a word: as long as the language.
    files: ['**/language/lexicon/{ko,en,ja,zh}.ts'],
    rules: {'max-lines': 'off'},
  },
  ...roomConfigs,
);
