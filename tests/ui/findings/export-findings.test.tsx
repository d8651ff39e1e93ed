// @vitest-environment happy-dom
import { describe, expect, test } from 'vitest';
import type { SavedFile } from '../../../src/ui/save-file.ts';
import { fakeClipboard } from '../clipboard.ts';
import { ARTICLE, fakeClient } from '../fake-client.ts';
import { never, popup } from '../popup/open-popup.tsx';
import { button, faults, press, settled, words } from '../screen.ts';

async function openExport(client = fakeClient()): Promise<readonly SavedFile[]> {
  const saved: SavedFile[] = [];
  await popup(client, never, { saveFile: (file) => saved.push(file) });
  await press(button('Export these findings'));
  return saved;
}

describe('the page’s findings', () => {
  test('are saved as Markdown, CSV and JSON, under the day’s name', async () => {
    const saved = await openExport();
    expect(await faults()).toEqual([]);
    for (const form of ['Markdown', 'CSV', 'JSON']) await press(button(form));
    expect(saved.map(({ name, type }) => [name, type])).toEqual([
      ['interdict-2026-08-20.md', 'text/markdown'],
      ['interdict-2026-08-20.csv', 'text/csv'],
      ['interdict-2026-08-20.json', 'application/json'],
    ]);
    expect(words(document.querySelector('.export'))).toContain('Saved as interdict-2026-08-20.json.');
    const [markdown, csv, json] = saved.map(({ text }) => text);
    expect(markdown).toMatch(/^# Vendors on news\.example\.com\n/);
    expect(csv?.split('\r\n')[1]).toMatch(/^news\.example\.com,6,0,yes,kaspersky,/);
    expect(JSON.parse(json ?? '')).toMatchObject({ format: 'interdict-findings', list: { sequence: 12 } });
  });

  test('go without the site’s name when the person wants so', async () => {
    const saved = await openExport();
    await settled(() => document.querySelector<HTMLInputElement>('input[type=checkbox]')?.click());
    for (const form of ['Markdown', 'CSV', 'JSON']) await press(button(form));
    for (const { text } of saved) expect(text).not.toContain('news.example.com');
  });

  test('leave out what the person has hidden', async () => {
    const client = fakeClient();
    const [first] = client.world.findings.vendors;
    client.world.settings = { ...client.world.settings, hidden: [{ vendor: first!.record.id }] };
    const saved = await openExport(client);
    await press(button('JSON'));
    expect(JSON.parse(saved[0]!.text).findings).toHaveLength(2);
  });

  test('are copied as Markdown', async () => {
    const copied = fakeClipboard();
    await openExport();
    await press(button('Copy as Markdown'));
    expect(copied[0]).toContain('## Kaspersky');
    expect(words(document.querySelector('.export'))).toContain('Copied.');
  });

  test('are not offered where there are none', async () => {
    await popup(fakeClient({ findings: { ...ARTICLE, vendors: [] } }));
    expect(() => button('Export these findings')).toThrow();
  });
});
