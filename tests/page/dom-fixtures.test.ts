// @vitest-environment happy-dom
import { afterEach, describe, expect, test } from 'vitest';
import { decodeScout } from '../../src/names/scout.ts';
import { PageLinks } from '../../src/page/links.ts';
import type { Finding } from '../../src/page/marking/findings.ts';
import { Findings } from '../../src/page/marking/findings.ts';
import { readChunk } from '../../src/page/marking/read-chunk.ts';
import { isShown } from '../../src/page/marking/visibility.ts';
import type { Chunk } from '../../src/page/reading/chunk.ts';
import { DocumentReading } from '../../src/page/reading/document-reading.ts';
import { Roots } from '../../src/page/reading/roots.ts';
import { Slices } from '../../src/page/reading/slices.ts';
import { isSuspect } from '../../src/page/reading/suspicion.ts';
import { FakeNative } from './fake-native.ts';
import { readFixtures } from './fixtures.ts';
import { TEST_DOMAINS, testIndex, testMatcher } from './test-matcher.ts';

const fixtures = readFixtures().filter(({ browserOnly }) => browserOnly === undefined);
let abort = new AbortController();

afterEach(() => {
  abort.abort();
  abort = new AbortController();
});

describe('mentions of a page', () => {
  test.each(fixtures)('$name: $why', async ({ html, host, mentions, afterChange, ...fixture }) => {
    visit(host);
    open(html);
    const change = runScripts();
    const reading = await read();
    expect(reading.mentions()).toEqual(mentions);
    expect(await reading.links()).toEqual({ site: fixture.site, links: fixture.links ?? {} });
    if (!afterChange) return;
    await change();
    await reading.changes();
    expect(reading.mentions()).toEqual(afterChange);
    const links = fixture.linksAfterChange ?? fixture.links ?? {};
    expect(await reading.links()).toEqual({ site: fixture.site, links });
  });
});

function visit(host = 'news.example'): void {
  const { happyDOM } = window as unknown as { happyDOM: { setURL(url: string): void } };
  happyDOM.setURL(`http://${host}/`);
}

function open(html: string): void {
  document.documentElement.innerHTML = html.slice(html.indexOf('<head>'), html.indexOf('</html>'));
}

/** Scripts of a page don't run here by themselves. Gives the page's `change`. */
function runScripts(): () => void | Promise<void> {
  const source = [...document.querySelectorAll('script:not([type])')]
    .map((script) => script.textContent)
    .join('\n');
  return new Function(`${source}\nreturn typeof change === 'function' ? change : undefined;`)();
}

async function read() {
  const findings = new Findings(isShown);
  const roots = new Roots(
    (element) => element.shadowRoot,
    () => false,
  );
  const slices = new Slices(async () => {});
  const due: (() => void)[] = [];
  const failures: unknown[] = [];
  const reading = new DocumentReading(
    {
      roots,
      slices,
      isOurs: () => false,
      onTexts: () => {},
      onAnyText: () => {},
      forget: (texts) => {
        findings.dropGone();
        findings.dropBlank(texts);
      },
      onFound: () => findings.commit(),
      onRead: () => {},
      onReplaced: () => {},
      later: (work) => due.push(work),
      beforeFrame: () => {},
      afterFrame: (work) => work(),
      onFailure: (error) => failures.push(error),
    },
    abort.signal,
  );
  const matcher = testMatcher();
  const scout = decodeScout(testIndex().filter);
  const reader = (chunk: Chunk) => {
    const found = readChunk(chunk, matcher);
    if (found.length > 0 && !isSuspect(chunk, scout)) failures.push(new Error('The scout missed a name'));
    findings.take(chunk, found);
    return undefined;
  };
  reading.readAll(Promise.resolve(reader));
  await reading.idle();
  due.length = 0;
  return {
    mentions() {
      expect(failures).toEqual([]);
      return findings
        .inOrder()
        .map((finding) => ({ vendor: finding.candidate.vendor, text: textOf(finding) }));
    },
    async links() {
      const native = new FakeNative();
      native.store({ domains: TEST_DOMAINS });
      const { signal } = abort;
      const { promise, resolve: onChanged } = Promise.withResolvers<void>();
      const trees = () => [document, ...roots.known];
      const links = new PageLinks(native, { trees, slices: new Slices(async () => {}), onChanged, signal });
      links.lookAgain();
      await promise;
      const found = links.found();
      return { site: found.site, links: Object.fromEntries(found.links) };
    },
    async changes() {
      await Promise.resolve();
      for (const work of due.splice(0)) work();
      await reading.idle();
    },
  };
}

function textOf({ start, from, end, to }: Finding): string {
  const range = document.createRange();
  range.setStart(start, from);
  range.setEnd(end, to);
  return range.toString();
}
