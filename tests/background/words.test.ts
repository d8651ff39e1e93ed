import { beforeEach, describe, expect, test } from 'vitest';
import { createWords } from '../../src/background/words.ts';
import { english } from '../../src/text/messages/en/index.ts';
import { webListPorts } from '../../src/update/webcrypto.ts';
import { jsonFile } from './support/fake-browser.ts';

let language: 'browser' | 'de' | 'ja';
let files: Map<string, Uint8Array<ArrayBuffer>>;
let reads: string[];
let settingsFail: boolean;
let warnings: string[];

beforeEach(() => {
  language = 'browser';
  files = new Map(['en', 'de', 'ja'].map((locale) => [`/text/${locale}.json`, jsonFile(english)]));
  reads = [];
  settingsFail = false;
  warnings = [];
});

function words(languages: readonly string[] = ['de-AT']) {
  return createWords(
    {
      languages: () => languages,
      async packageFile(path) {
        reads.push(path);
        const file = files.get(path);
        if (!file) throw new TypeError('Failed to fetch');
        return file;
      },
      list: webListPorts,
      log: { info: () => {}, warn: (message) => warnings.push(message) },
    },
    {
      async read() {
        if (settingsFail) throw new Error('no storage');
        return { settings: { language } as never, locked: [] };
      },
    },
  );
}

describe('the words', () => {
  test('are those of the browser’s language, read once', async () => {
    const one = words();
    const [first, second] = await Promise.all([one.text(), one.text()]);
    expect(first.locale).toBe('de');
    expect(second).toBe(first);
    expect(await one.text()).toBe(first);
    expect(reads).toEqual(['/text/de.json']);
  });

  test('change when the wish has changed, and are not read again when it has not', async () => {
    const one = words();
    await one.text();
    one.forget();
    await one.text();
    expect(reads).toHaveLength(1);
    language = 'ja';
    expect((await one.text()).locale).toBe('de');
    one.forget();
    expect((await one.text()).locale).toBe('ja');
    expect(await one.locale()).toBe('ja');
  });

  test('are English where a language can’t be read', async () => {
    files.delete('/text/de.json');
    expect((await words().text()).locale).toBe('en');
    expect(warnings).toEqual(['The words of de can’t be read']);
    files.set('/text/de.json', new Uint8Array([0xff]));
    expect((await words().text()).locale).toBe('en');
  });

  test('are asked for anew after a failure', async () => {
    const one = words();
    settingsFail = true;
    await expect(one.text()).rejects.toThrow('no storage');
    settingsFail = false;
    files.clear();
    await expect(one.text()).rejects.toThrow('Failed to fetch');
    files.set('/text/de.json', jsonFile(english));
    expect((await one.text()).locale).toBe('de');
  });
});
