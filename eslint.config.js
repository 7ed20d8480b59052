import js from '@eslint/js';
import jsxA11y from 'eslint-plugin-jsx-a11y';
import reactHooks from 'eslint-plugin-react-hooks';
import { defineConfig, globalIgnores } from 'eslint/config';
import tseslint from 'typescript-eslint';

/** Ways in which data could become markup or script, or leave the page. Each ban names what to do instead. */
const bannedSyntax = [
  {
    selector: 'JSXAttribute[name.name="dangerouslySetInnerHTML"]',
    message: 'Data never becomes HTML. Render text or elements.',
  },
  {
    selector: ':matches(NewExpression, CallExpression)[callee.name="RegExp"]:not([arguments.0.type="Literal"])',
    message: 'A text must not become a pattern. Compare strings, or write the pattern out.',
  },
  {
    selector: 'CallExpression[callee.property.name="html"]',
    message: 'Selections get text with .text(); .html() would read data as markup.',
  },
  {
    selector: 'CallExpression[callee.property.name=/^(setAttribute|attr)$/][arguments.0.value=/^(style|on.*)$/i]',
    message: 'The security policy refuses this. Set .style, or add an event listener.',
  },
  {
    selector: 'ExportAllDeclaration',
    message: 'Import the file you mean; nothing only re-exports.',
  },
  {
    selector:
      ':matches(ImportDeclaration, ExportNamedDeclaration, ImportExpression)[source.value=/^\\.(?!.*\\.(ts|tsx|mjs|css|json)(\\?.*)?$)/]',
    message: 'Name the file with its ending.',
  },
];

/** Names of XML namespaces look like addresses and lead nowhere. */
const absoluteAddresses = [
  {
    selector: 'Literal[value=/^(https?:)?\\u002F\\u002F(?!www\\.w3\\.org\\u002F)[^\\u002F]/i]',
    message: 'The app reaches no other site. An address in the code needs a reason in eslint.config.js.',
  },
  {
    selector: 'TemplateElement[value.raw=/(^|[^\\w])https?:\\u002F\\u002F(?!www\\.w3\\.org\\u002F)/i]',
    message: 'The app reaches no other site, and no address is built from map data.',
  },
];

/** Tables of data leave by one door. */
const tableFile = {
  selector: 'Literal[value=/^text\\u002Fcsv/i]',
  message: 'Tables leave through src/ui/downloadCsv.ts, which keeps spreadsheets from reading formulas.',
};
const newWorker = {
  selector: 'NewExpression[callee.name=/^(Worker|SharedWorker)$/]',
  message: 'Workers start through src/app/trustedWorkers.ts.',
};

const bannedProperties = [
  ...['innerHTML', 'outerHTML', 'insertAdjacentHTML', 'srcdoc'].map((property) => ({
    property,
    message: 'Data never becomes HTML. Set textContent, or build elements.',
  })),
  { object: 'document', property: 'write', message: 'Data never becomes HTML.' },
  { object: 'document', property: 'writeln', message: 'Data never becomes HTML.' },
  { object: 'Math', property: 'random', message: 'The same data gives the same picture: use a seeded generator.' },
  { object: 'Date', property: 'now', message: 'No result depends on the clock.' },
  {
    object: 'window',
    property: 'open',
    message: 'Opening another page can carry data out. Use a link the reader sees.',
  },
  { object: 'navigator', property: 'sendBeacon', message: 'Nothing leaves the page.' },
  ...['localStorage', 'sessionStorage', 'fetch', 'eval'].map((property) => ({
    object: 'window',
    property,
    message: 'Use the one file that may do this.',
  })),
];

const bannedGlobals = {
  localStorage: 'Only src/app/settingsStorage.ts keeps settings, and never map data.',
  sessionStorage: 'Nothing is kept there.',
  fetch: 'Only src/app/datasetQuery.ts fetches.',
  XMLHttpRequest: 'Only src/app/datasetQuery.ts fetches.',
  WebSocket: 'Nothing leaves the page.',
  EventSource: 'Nothing leaves the page.',
  DOMParser: 'The security policy refuses it.',
};
const globalBans = (...allowed) =>
  Object.entries(bannedGlobals)
    .filter(([name]) => !allowed.includes(name))
    .map(([name, message]) => ({ name, message }));

const otherThanOpening = bannedProperties.filter(({ property }) => property !== 'open');

const clicks = ['onClick', 'onMouseDown', 'onMouseUp', 'onDoubleClick'];

export default defineConfig(
  globalIgnores(['dist', 'node_modules', 'test-results', '**/.cache', 'coverage']),
  js.configs.recommended,
  {
    files: ['**/*.{ts,tsx}'],
    extends: [tseslint.configs.strictTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': ['error', { considerDefaultExhaustiveForUnions: true }],
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/no-confusing-void-expression': 'off',
      '@typescript-eslint/no-unused-vars': [
        'error',
        { argsIgnorePattern: '^_', varsIgnorePattern: '^_', ignoreRestSiblings: true },
      ],
      '@typescript-eslint/prefer-promise-reject-errors': ['error', { allowThrowingUnknown: true }],
      // Spreading a text gives its code points, which is what is meant here.
      '@typescript-eslint/no-misused-spread': ['error', { allow: [{ from: 'lib', name: 'string' }] }],
      // Values of ours have no `this`; actions of a store are taken out of it on purpose.
      '@typescript-eslint/unbound-method': 'off',
      // A type named once still says what crosses to a worker.
      '@typescript-eslint/no-unnecessary-type-parameters': 'off',
      'no-console': 'error',
      eqeqeq: ['error', 'always', { null: 'ignore' }],
    },
  },
  {
    files: ['src/**/*.{ts,tsx}'],
    rules: {
      'no-eval': 'error',
      'no-implied-eval': 'error',
      'no-new-func': 'error',
      'no-script-url': 'error',
      'no-restricted-properties': ['error', ...bannedProperties],
      'no-restricted-globals': ['error', ...globalBans()],
      'no-restricted-syntax': ['error', ...bannedSyntax, ...absoluteAddresses, newWorker, tableFile],
    },
  },
  {
    files: ['src/{ui,features,app}/**/*.{ts,tsx}'],
    extends: [reactHooks.configs.flat['recommended-latest'], jsxA11y.flatConfigs.strict],
    rules: {
      // Keys and focus of the controls inside bubble to their container, which makes one tab stop of them. Clicks do not.
      'jsx-a11y/no-noninteractive-element-interactions': ['error', { handlers: clicks }],
      'jsx-a11y/no-static-element-interactions': ['error', { handlers: clicks }],
      'jsx-a11y/interactive-supports-focus': 'off',
    },
  },
  {
    files: ['src/app/settingsStorage.ts'],
    rules: { 'no-restricted-globals': ['error', ...globalBans('localStorage')] },
  },
  { files: ['src/app/datasetQuery.ts'], rules: { 'no-restricted-globals': ['error', ...globalBans('fetch')] } },
  {
    files: ['src/app/trustedWorkers.ts', 'src/app/singleFile/trustedWorkers.ts'],
    rules: { 'no-restricted-syntax': ['error', ...bannedSyntax, ...absoluteAddresses, tableFile] },
  },
  {
    files: ['src/ui/downloadCsv.ts'],
    rules: { 'no-restricted-syntax': ['error', ...bannedSyntax, ...absoluteAddresses, newWorker] },
  },
  {
    // The presenter's own window, of this very page.
    files: ['src/features/present/presenter/openPresenter.ts'],
    rules: { 'no-restricted-properties': ['error', ...otherThanOpening] },
  },
  {
    // Names of XML namespaces, which the formats of others ask for.
    files: ['src/export/namespaces.ts'],
    rules: { 'no-restricted-syntax': ['error', ...bannedSyntax, newWorker, tableFile] },
  },
  {
    // A doi is a link by way of doi.org, shown with its host and opened only on purpose.
    files: ['src/domain/safeLink.ts'],
    rules: { 'no-restricted-syntax': ['error', ...bannedSyntax, newWorker, tableFile] },
  },
  {
    files: ['tests/**/*.{ts,tsx}', 'bench/**/*.ts', 'scripts/**/*.ts'],
    rules: {
      'no-console': 'off',
      '@typescript-eslint/no-non-null-assertion': 'off',
      '@typescript-eslint/no-empty-function': 'off',
    },
  },
  {
    // Columns of numbers: an index inside the loop's bounds is never missing.
    files: ['src/{layout,scene,paint,analysis}/**/*.ts'],
    rules: { '@typescript-eslint/no-non-null-assertion': 'off' },
  },
  {
    files: ['**/*.{js,mjs}'],
    languageOptions: {
      globals: Object.fromEntries(
        ['Buffer', 'console', 'fetch', 'performance', 'process', 'URL'].map((name) => [name, 'readonly']),
      ),
    },
  },
);
