import { readdirSync, readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import { describe, expect, inject, test } from 'vitest';
import { buildAtHand } from './stage.ts';

/** The page script: what runs in pages. */
const PAGE_PARTS = ['page', 'scan', 'links', 'marker', 'card', 'card-view'].map((part) => `${part}.js`);

/** `fetch` itself, under whatever name it is then called: not a method, a property or a parameter of that name. */
const FETCH =
  /(?<![.\w$])fetch(?![\w$]|\s*:|\([\w$,]*\)\{)|\b(?:globalThis|window|self)\s*(?:\.|\[.)\s*fetch/g;

/** All else that starts a request. */
const OTHER_REQUESTS =
  /XMLHttpRequest|WebSocket|EventSource|sendBeacon|fetchLater|WebTransport|RTCPeer|importScripts|new Image\b|new (?:Shared)?Worker\b|createElement\(.(?:script|iframe|img|link|object|embed|audio|video)\b/g;

/** What makes code or markup of text, `innerHTML` aside. The polyfill knows of an API with a method `eval`. */
const CODE_OF_TEXT =
  /\beval\b(?!:)|\bnew Function\b|\bFunction\(|\bset(?:Timeout|Interval)\(\s*["'`]|document\.write|insertAdjacentHTML|outerHTML|createContextualFragment|(?:set|parse)HTMLUnsafe|DOMParser|srcdoc|javascript:/g;

const IMPORT = /\b(?:import|export)\s*(?:[\w$*{][^;"'()]*\bfrom\s*)?["']([^"']+)["']/g;
const IMPORT_LATER = /\bimport\s*\(/g;

describe.each(inject('browsers'))('the code of the package for %s', (kind) => {
  const read = (file: string) => readFileSync(join(buildAtHand().extensions[kind], file), 'utf8');
  const filesOf = (type: RegExp) =>
    readdirSync(buildAtHand().extensions[kind], { recursive: true, encoding: 'utf8' })
      .map((file) => file.replaceAll('\\', '/'))
      .filter((file) => type.test(file));
  /** How often each file has what is looked for; those without are left out. */
  const countsOf = (files: readonly string[], wanted: RegExp) =>
    Object.fromEntries(
      files.flatMap((file) => {
        const { length } = [...read(file).matchAll(wanted)];
        return length > 0 ? [[file, length]] : [];
      }),
    );
  const total = (files: readonly string[], wanted: RegExp) =>
    Object.values(countsOf(files, wanted)).reduce((sum, count) => sum + count, 0);

  /** A script and all that it imports. */
  function withImports(entry: string): string[] {
    const files = new Set<string>([entry]);
    for (const file of files) {
      for (const [, path] of read(file).matchAll(IMPORT)) {
        if (path?.startsWith('.')) files.add(posix.join(posix.dirname(file), path));
      }
    }
    return [...files];
  }

  const scripts = () => filesOf(/\.js$/);
  const background = () => withImports('background.js');
  const surfaces = () =>
    scripts().filter((file) => !background().includes(file) && !PAGE_PARTS.includes(file));

  test('asks in pages for no storage of the session, which browsers don’t give to pages', () => {
    expect(countsOf(PAGE_PARTS, /storage\.session|\.session\b/g)).toEqual({});
    expect(total(background(), /storage\.session/g)).toBeGreaterThan(0);
  });

  test('is all looked at', () => {
    expect(scripts()).toEqual(expect.arrayContaining([...PAGE_PARTS, ...background()]));
    expect(background().length).toBeGreaterThan(1);
    expect(surfaces().length).toBeGreaterThan(5);
  });

  test('has two places in the background that ask for anything: for the list, and for its own files', () => {
    expect(total(background(), FETCH)).toBe(2);
    expect(read('background.js')).toMatch(/\bfetch:\((\w+),(\w+)\)=>fetch\(\1,\{\.\.\.\2,mode:\w+\}\)/);
    expect(read('background.js')).toMatch(/packageFile:.{1,60}\bfetch\([\w.]+\.runtime\.getURL\(/);
  });

  test('has one place in popup, panel and other pages that asks: for words of the package', () => {
    expect(total(surfaces(), FETCH)).toBe(1);
  });

  test('has no such place in what runs in pages, which can send nothing but messages to its own background', () => {
    expect(countsOf(PAGE_PARTS, FETCH)).toEqual({});
  });

  test('has no other means to ask for anything', () => {
    // The card's own frame is blank, and stays so.
    expect(countsOf(scripts(), OTHER_REQUESTS)).toEqual({ 'card.js': 1 });
    expect(read('card.js')).toMatch(/createElement\(.iframe.\)/);
    expect(read('card.js')).not.toMatch(/\.src\b|.src.,|\blocation\b/);
  });

  test('loads no code but its own', () => {
    // Each of the two loads parts of the page script by the address that the browser has for them.
    expect(countsOf(scripts(), IMPORT_LATER)).toEqual({ 'page.js': 1, 'scan.js': 1 });
    for (const file of ['page.js', 'scan.js']) {
      expect(read(file)).toMatch(/\bimport\([\w$]+\(\)\.runtime\.getURL\(\w+\)\)/);
    }
    for (const file of scripts()) {
      for (const [, path] of read(file).matchAll(IMPORT)) {
        expect(path).toMatch(/^\.{1,2}\//);
      }
    }
    const pages = filesOf(/\.html$/);
    expect(pages.length).toBe(5);
    for (const page of pages) {
      const loaded = [...read(page).matchAll(/<[^>]+\s(?:src|href)\s*=\s*["']?([^"'\s>]+)/g)];
      expect(loaded.length).toBeGreaterThan(1);
      for (const [, address] of loaded) expect(address).toMatch(/^\/(?:chunks|assets)\/[\w-]+\.(?:js|css)$/);
      expect(read(page)).not.toMatch(/<script(?![^>]*\ssrc=)|\son\w+=|<(?:iframe|object|embed|base)\b/i);
    }
  });

  test('makes no code or markup of text: Preact alone can, and is never asked to', () => {
    expect(countsOf(scripts(), CODE_OF_TEXT)).toEqual({});
    // Once where it compares, once where it sets, in the card and in what all surfaces share.
    expect(countsOf(PAGE_PARTS, /innerHTML/g)).toEqual({ 'card-view.js': 2 });
    expect(total(scripts(), /innerHTML/g)).toBe(4);
    expect(countsOf(scripts(), /dangerouslySetInnerHTML\s*:/g)).toEqual({});
  });
});
