import js from '@eslint/js';
import { defineConfig } from 'eslint/config';
import { importX } from 'eslint-plugin-import-x';
import tseslint from 'typescript-eslint';

import { arrows } from './eslint.arrows.js';

export default defineConfig(
  {
    ignores: [
      'node_modules/',
      'dist/',
      'build/',
      'demo/',
      '.venv/',
      '.cache/',
      'notebooks/',
      'sdk/field/known-fields.ts',
    ],
  },
  js.configs.recommended,
  {
    plugins: { 'import-x': importX },
    rules: {
      eqeqeq: 'error',
      'max-lines': ['error', { max: 300 }],
      'no-console': 'error',
      'import-x/no-default-export': 'error',
    },
  },
  {
    files: ['**/*.ts'],
    extends: [tseslint.configs.strictTypeChecked],
    languageOptions: {
      parserOptions: {
        project: ['./tsconfig.json', './test/tsconfig.json', './bench/tsconfig.json'],
        tsconfigRootDir: import.meta.dirname,
      },
    },
    rules: {
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      // noUncheckedIndexedAccess asks for it at every index into a typed array that a loop bounds.
      '@typescript-eslint/no-non-null-assertion': 'off',
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true, allowBoolean: true }],
    },
  },
  arrows,
  {
    // node:test's describe and it return promises that the runner itself awaits.
    files: ['test/**/*.ts'],
    rules: {
      '@typescript-eslint/no-floating-promises': [
        'error',
        {
          allowForKnownSafeCalls: [
            { from: 'package', name: ['describe', 'it', 'test', 'suite', 'before', 'after'], package: 'node:test' },
          ],
        },
      ],
    },
  },
  { files: ['sdk/cli/**/*.ts', 'scripts/**/*.mjs', 'bench/**', 'test/**'], rules: { 'no-console': 'off' } },
  // TypeScript checks the scripts, and knows Node's globals.
  { files: ['*.js', '**/*.mjs'], rules: { 'no-undef': 'off' } },
  // A script may begin, by a top-level await, before the constants below it are.
  { files: ['scripts/**/*.mjs'], rules: { 'no-use-before-define': ['error', { functions: false }] } },
  { files: ['eslint.config.js'], rules: { 'import-x/no-default-export': 'off' } },
);
