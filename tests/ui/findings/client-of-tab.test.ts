import { expect, test } from 'vitest';
import { ok } from '../../../src/domain/result.ts';
import type { BrowserClient } from '../../../src/messaging/interface-client.ts';
import { clientOfTab } from '../../../src/ui/findings/client-of-tab.ts';
import { fakeClient } from '../fake-client.ts';

function browserClient(asked: unknown[]): BrowserClient {
  const fake = fakeClient();
  return {
    ...fake,
    callPage: async (tabId, frameId, name, request) => {
      asked.push([tabId, frameId, name]);
      const answer = await fake.callTab(name, request);
      return answer.ok ? ok(answer.value) : answer;
    },
  };
}

test('a popup in a page of its own tells about the tab that its address names', async () => {
  const asked: unknown[] = [];
  const client = clientOfTab(browserClient(asked), '?tab=42');
  expect(await client.activeTab()).toBe(42);
  await client.callTab('tab.host', {});
  expect(asked).toEqual([[42, 0, 'tab.host']]);
});

test.each(['', '?tab=', '?tab=-1', '?tab=x1', '?other=3'])('%o means the active tab', async (search) => {
  expect(await clientOfTab(browserClient([]), search).activeTab()).toBe(7);
});
