// Lint: the strictest type-checked rules, and the few of our own that a reader would otherwise have to watch for.
import svelte from 'eslint-plugin-svelte';
import ts from 'typescript-eslint';

const TESTS = ['**/*.test.ts', '**/*.spec.ts', 'tests/**'];
const FRAMEWORK_FILES = ['*.config.{ts,js,mjs}', '**/*.svelte', 'src/islands/kit/interaction.ts'];

const noDefaultExport = { selector: 'ExportDefaultDeclaration', message: 'Export by name, so that a thing has one name everywhere.' };

export default ts.config(
  { ignores: ['dist/', '.astro/', '.cache/', 'node_modules/', 'test-results/', 'public/'] },
  { linterOptions: { noInlineConfig: true, reportUnusedDisableDirectives: 'error' } },
  ...ts.configs.strictTypeChecked.map((config) => ({ ...config, files: ['**/*.ts', '**/*.svelte'] })),
  ...svelte.configs['flat/recommended'],
  {
    files: ['**/*.ts', '**/*.svelte'],
    languageOptions: { parserOptions: { project: './tsconfig.json', tsconfigRootDir: import.meta.dirname, extraFileExtensions: ['.svelte'] } },
    rules: {
      '@typescript-eslint/consistent-type-assertions': ['error', { assertionStyle: 'never' }],
      '@typescript-eslint/consistent-type-imports': 'error',
      // Names taken out of a record beside its rest are how a field is left out.
      '@typescript-eslint/no-unused-vars': ['error', { ignoreRestSiblings: true }],
      '@typescript-eslint/switch-exhaustiveness-check': ['error', { considerDefaultExhaustiveForUnions: true }],
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      'no-restricted-syntax': ['error', noDefaultExport],
      eqeqeq: 'error',
      'no-console': ['error', { allow: ['error'] }],
    },
  },
  { files: ['**/*.svelte', '**/*.svelte.ts'], languageOptions: { parserOptions: { parser: ts.parser } } },
  { files: ['tools/**'], rules: { 'no-console': 'off' } },
  { files: TESTS, rules: { '@typescript-eslint/consistent-type-assertions': 'off', 'no-console': 'off' } },
  // XState is told its types by an empty object of that type; no value is asserted to be what it is not.
  { files: ['simulations/*/machine.ts'], rules: { '@typescript-eslint/consistent-type-assertions': 'off' } },
  { files: FRAMEWORK_FILES, rules: { 'no-restricted-syntax': 'off' } },
);
