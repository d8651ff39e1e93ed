import { expect } from 'vitest';
import type { BrowserKind } from '../../dev/browsers/find.ts';

const ICONS = Object.fromEntries([16, 32, 48, 96, 128].map((size) => [size, `icon/${size}.png`]));

/** The whole manifest: a key that is not here asks browsers for something that nobody has thought about. */
export function expectedManifest(kind: BrowserKind, version: string): object {
  const isChromium = kind === 'chromium';
  return {
    manifest_version: 3,
    name: '__MSG_extensionName__',
    description: '__MSG_extensionDescription__',
    version,
    default_locale: 'en',
    icons: ICONS,
    permissions: ['storage', 'alarms', 'contextMenus', ...(isChromium ? ['sidePanel'] : [])],
    // For web pages only, and the only one.
    content_scripts: [
      {
        matches: ['http://*/*', 'https://*/*'],
        all_frames: true,
        match_origin_as_fallback: true,
        run_at: isChromium ? 'document_start' : 'document_idle',
        js: ['page.js'],
        css: ['assets/marks.css'],
      },
    ],
    // The page script's own parts, at addresses that pages cannot know.
    web_accessible_resources: [
      {
        resources: ['scan.js', 'links.js', 'marker.js', 'card.js', 'card-view.js'],
        matches: ['<all_urls>'],
        ...(isChromium ? { use_dynamic_url: true } : {}),
      },
    ],
    // What it must be has a test of its own.
    content_security_policy: { extension_pages: expect.any(String) },
    background: {
      type: 'module',
      ...(isChromium ? { service_worker: 'background.js' } : { scripts: ['background.js'] }),
    },
    action: { default_title: 'Interdict', default_popup: 'popup.html' },
    options_ui: { open_in_tab: true, page: 'options.html' },
    omnibox: { keyword: 'interdict' },
    commands: {
      _execute_action: { suggested_key: { default: 'Alt+Shift+I' } },
      'toggle-site': { description: '__MSG_commandToggleSite__' },
      'next-mention': {
        suggested_key: { default: 'Alt+Shift+J' },
        description: '__MSG_commandNextMention__',
      },
      'previous-mention': {
        suggested_key: { default: 'Alt+Shift+K' },
        description: '__MSG_commandPreviousMention__',
      },
    },
    ...(isChromium
      ? {
          minimum_chrome_version: '137',
          side_panel: { default_path: 'sidepanel.html' },
          storage: { managed_schema: 'managed-schema.json' },
        }
      : {
          sidebar_action: { default_panel: 'sidepanel.html', default_title: 'Interdict' },
          browser_specific_settings: {
            gecko: {
              id: '@interdict',
              strict_min_version: '140.0',
              data_collection_permissions: { required: ['none'] },
            },
          },
        }),
  };
}
