import { describe, expect, test } from 'vitest';
import { openPanel } from '../../src/messaging/panel.ts';

describe('the page at the side', () => {
  test('is Chromium’s panel of the window', async () => {
    const opened: unknown[] = [];
    const sidePanel = {
      async open(options: unknown) {
        opened.push(options);
      },
    };
    expect(await openPanel({ sidePanel }, 3)).toBe(true);
    expect(opened).toEqual([{ windowId: 3 }]);
  });

  test('is Firefox’s sidebar, asked for before anything is waited for', () => {
    let opened = 0;
    const sidebarAction = {
      async open() {
        opened += 1;
      },
    };
    void openPanel({ sidebarAction }, undefined);
    expect(opened).toBe(1);
  });

  test.each([
    ['the browser refuses', { sidePanel: { open: () => Promise.reject(new Error('no user gesture')) } }, 3],
    [
      'it throws',
      {
        sidebarAction: {
          open: () => {
            throw new Error('no user input');
          },
        },
      },
      3,
    ],
    ['the window is not known', { sidePanel: { open: async () => {} } }, undefined],
    ['there is no such thing', {}, 3],
  ])('is not opened when %s', async (_why, api, windowId) => {
    expect(await openPanel(api, windowId)).toBe(false);
  });
});
