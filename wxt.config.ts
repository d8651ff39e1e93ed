import preact from '@preact/preset-vite';
import { defineConfig } from 'wxt';
import { POPUP_CHUNKS } from './dev/chunks.ts';
import { buildPageParts, PAGE_PARTS } from './dev/page-parts.ts';
import { noticesFile } from './dev/supply/notices.ts';
import { NO_PARSER, textFiles } from './dev/text-files.ts';
import { readBuildSettings } from './src/cli/build-settings.ts';
import { bundleList } from './src/cli/list/bundle.ts';

const { bundle, ...settings } = await readBuildSettings(process.env);
/** Of lists on this machine, while the extension is being developed: one build may ask several. */
const local = settings.listAddresses.some((address) => address.startsWith('http:'))
  ? ' http://127.0.0.1:*'
  : '';

export default defineConfig({
  imports: false,
  // Not by `outDir`, which WXT writes into .wxt/tsconfig.json: another build, or a test, may be reading that.
  ...(process.env.INTERDICT_OUT
    ? { outDirTemplate: `../${process.env.INTERDICT_OUT}/{{browser}}-mv{{manifestVersion}}` }
    : {}),
  manifestVersion: 3,
  zip: {
    // Beside the build, not over the zips of another one.
    ...(process.env.INTERDICT_OUT
      ? {
          artifactTemplate: `../${process.env.INTERDICT_OUT}/{{name}}-{{packageVersion}}-{{browser}}.zip`,
          sourcesTemplate: `../${process.env.INTERDICT_OUT}/{{name}}-{{packageVersion}}-sources.zip`,
        }
      : {}),
    // All that a build reads, by name: what lies beside it on somebody's disk, a key or a draft, is not of the sources.
    includeSources: [
      '{LICENSE,README.md,SECURITY.md}',
      '{package,package-lock,tsconfig,tsconfig.core}.json',
      'wxt.config.ts',
      '{dev,entrypoints,list,public,src}/**',
    ],
    excludeSources: ['list/schema/**', '**/*.log', '**/*.tsbuildinfo'],
  },
  vite: () => ({
    plugins: [preact()],
    resolve: { alias: [NO_PARSER] },
    define: { __LIST_SETTINGS__: JSON.stringify(settings) },
    build: {
      // The oldest browsers the manifest admits: newer CSS needs no rewriting.
      cssTarget: ['chrome137', 'firefox140'],
      // They have module preloading too; and nothing is in the package that could ask for anything in vain.
      modulePreload: { polyfill: false },
      rolldownOptions: { output: { codeSplitting: { groups: [POPUP_CHUNKS] } } },
    },
  }),
  manifest: ({ browser }) => ({
    name: '__MSG_extensionName__',
    description: '__MSG_extensionDescription__',
    default_locale: 'en',
    permissions: ['storage', 'alarms', 'contextMenus'],
    // Parts of the page script that it imports when they are needed. No page can guess their address: in Chromium it is
    // new in each session, in Firefox it has the random id that each installation gets.
    web_accessible_resources: [
      {
        resources: PAGE_PARTS.map((part) => `${part}.js`),
        matches: ['<all_urls>'],
        ...(browser === 'firefox' ? {} : { use_dynamic_url: true }),
      },
    ],
    action: { default_title: '__MSG_extensionName__' },
    omnibox: { keyword: 'interdict' },
    commands: {
      _execute_action: { suggested_key: { default: 'Alt+Shift+I' } },
      'toggle-site': { description: '__MSG_commandToggleSite__' },
      // Chromium keeps Alt+Shift+N and Alt+Shift+P, and more of these, for itself and leaves a command without its key.
      'next-mention': {
        suggested_key: { default: 'Alt+Shift+J' },
        description: '__MSG_commandNextMention__',
      },
      'previous-mention': {
        suggested_key: { default: 'Alt+Shift+K' },
        description: '__MSG_commandPreviousMention__',
      },
    },
    content_security_policy: {
      // Nothing but our own files runs or shows. What may be asked is lists: the public one, and those of organisations, whose
      // addresses no build can know.
      extension_pages: `default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'self' https:${local}`,
    },
    ...(browser === 'firefox'
      ? {
          browser_specific_settings: {
            // 140 is the first version that shows data_collection_permissions, which a new add-on must declare.
            gecko: {
              id: '@interdict',
              strict_min_version: '140.0',
              data_collection_permissions: { required: ['none'] },
            },
          },
        }
      : // 137 is the first version whose WebCrypto verifies Ed25519.
        // Firefox takes a policy's settings as they are.
        { minimum_chrome_version: '137', storage: { managed_schema: 'managed-schema.json' } }),
  }),
  hooks: {
    'build:publicAssets': async (wxt, files) => {
      const { list, index, cueWords } = await bundleList(bundle);
      files.push(
        { relativeDest: 'list.jsonl', contents: new TextDecoder().decode(list) },
        { relativeDest: 'names-index.json', contents: index },
        { relativeDest: 'cue-words.json', contents: cueWords },
        noticesFile(),
        ...textFiles(),
        ...(await buildPageParts(wxt.config.browser)),
      );
    },
    'build:manifestGenerated': ({ config }, manifest) => {
      // Declared here and not by WXT's content-script entrypoint, whose wrapper posts the extension's id to the page.
      manifest.content_scripts = [
        {
          matches: ['http://*/*', 'https://*/*'],
          all_frames: true,
          match_origin_as_fallback: true,
          // With a script that is still to come, Chromium holds the load event of blank frames back: a page could tell. So
          // it comes at once and waits by itself. Firefox does no such thing.
          run_at: config.browser === 'firefox' ? 'document_idle' : 'document_start',
          js: ['page.js'],
          css: ['assets/marks.css'],
        },
      ];
    },
  },
});
