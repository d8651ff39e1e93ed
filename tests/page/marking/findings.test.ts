// @vitest-environment happy-dom
import { beforeEach, describe, expect, test } from 'vitest';
import { Findings } from '../../../src/page/marking/findings.ts';
import type { Place } from '../../../src/page/marking/read-chunk.ts';
import { vendorId } from '../../names/names.ts';
import { barelyBelieved, chunkOf, foundIn, nearCues, weakIn } from '../fake-chunk.ts';

let hidden: Set<Text>;
let findings: Findings;

beforeEach(() => {
  document.body.innerHTML = '';
  hidden = new Set();
  findings = new Findings(({ start }: Place) => !hidden.has(start));
});

describe('taking what was found', () => {
  test('tells what is new, once', () => {
    const text = add('Huawei and Huawei');
    findings.take(chunkOf([text]), [foundIn(text, 'Huawei', 'huawei')]);
    expect(findings.commit()?.added.map(({ candidate }) => candidate.name)).toEqual(['Huawei']);
    expect(findings.commit()).toBeUndefined();
  });

  test('keeps the same object for what is found again, so that it is not painted again', () => {
    const text = add('Huawei');
    findings.take(chunkOf([text]), [foundIn(text, 'Huawei', 'huawei')]);
    findings.commit();
    const [before] = findings.inOrder();
    findings.take(chunkOf([text]), [foundIn(text, 'Huawei', 'huawei')]);
    expect(findings.commit()).toBeUndefined();
    expect(findings.inOrder()[0]).toBe(before);
  });

  test('drops what a chunk no longer has, and leaves alone what is outside of its core', () => {
    const [first, second] = [add('Huawei'), add('VMware')];
    findings.take(chunkOf([first, second]), [
      foundIn(first, 'Huawei', 'huawei'),
      foundIn(second, 'VMware', 'vmware'),
    ]);
    findings.commit();
    findings.take({ ...chunkOf([first, second]), coreEnd: 'Huawei'.length }, []);
    expect(findings.commit()?.removed.map(({ candidate }) => candidate.name)).toEqual(['Huawei']);
    expect(names()).toEqual(['VMware']);
  });

  test('a reason that changed makes another mention', () => {
    const text = add('Wiz cloud');
    findings.take(chunkOf([text]), [foundIn(text, 'Wiz', 'wiz', nearCues('cloud'))]);
    findings.commit();
    findings.take(chunkOf([text]), [foundIn(text, 'Wiz', 'wiz', nearCues('security'))]);
    const change = findings.commit();
    expect([change?.added.length, change?.removed.length]).toEqual([1, 1]);
  });
});

describe('a page with more names than are taken up', () => {
  /** So many names of a vendor in a text of their own. */
  function many(count: number, name: string, vendor: string): Text {
    const text = add(`${name} `.repeat(count));
    const one = foundIn(text, name, vendor);
    const all = Array.from({ length: count }, (_, at) => {
      const from = at * (name.length + 1);
      return { ...one, from, to: from + name.length };
    });
    findings.take(chunkOf([text]), all);
    return text;
  }
  const counts = () => {
    findings.commit();
    return Object.fromEntries(findings.counts());
  };

  test('is known up to a bound, and no vendor is left out for it', () => {
    many(20_000, 'ZTE', 'zte');
    expect(findings.hasMore).toBe(false);
    many(5000, 'ZTE', 'zte');
    many(3, 'Huawei', 'huawei');
    many(5000, 'Dahua', 'dahua');
    expect(counts()).toEqual({ zte: 20_000, huawei: 3, dahua: 20 });
    expect(findings.hasMore).toBe(true);
    findings.clear();
    expect(findings.hasMore).toBe(false);
  });

  test('is so too where those that leave no room can’t be seen', () => {
    const text = add('');
    hidden.add(text);
    text.data = 'ZTE '.repeat(20_000);
    const one = foundIn(text, 'ZTE', 'zte');
    const all = Array.from({ length: 20_000 }, (_, at) => ({ ...one, from: 4 * at, to: 4 * at + 3 }));
    findings.take(chunkOf([text]), all);
    many(2, 'ZTE', 'zte');
    expect(counts()).toEqual({ zte: 2 });
    expect(findings.all()).toHaveLength(20_002);
  });

  test('has room again when they are gone', () => {
    const text = many(20_000, 'ZTE', 'zte');
    many(100, 'Dahua', 'dahua');
    text.remove();
    findings.dropGone();
    many(100, 'Huawei', 'huawei');
    expect(counts()).toEqual({ dahua: 20, huawei: 100 });
  });
});

describe('the order of mentions', () => {
  test('is that of the document, whatever is read first', () => {
    const texts = ['a', 'b', 'c', 'd'].map((letter) => add(`${letter}-name`));
    for (const at of [2, 0, 3, 1]) {
      const text = texts[at]!;
      findings.take(chunkOf([text]), [foundIn(text, text.data, 'huawei')]);
    }
    findings.commit();
    expect(names()).toEqual(['a-name', 'b-name', 'c-name', 'd-name']);
  });

  test('puts a shadow tree where its host is', () => {
    const first = add('first');
    const host = document.createElement('div');
    document.body.append(host);
    const root = host.attachShadow({ mode: 'open' });
    root.innerHTML = '<p>within</p>';
    const last = add('last');
    const within = root.firstChild?.firstChild as Text;
    findings.take(chunkOf([first, last]), [
      foundIn(first, 'first', 'huawei'),
      foundIn(last, 'last', 'huawei'),
    ]);
    findings.take(chunkOf([within]), [foundIn(within, 'within', 'huawei')]);
    findings.commit();
    expect(names()).toEqual(['first', 'within', 'last']);
    // Read again in one chunk, the two outside are still on both sides of it.
    findings.take(chunkOf([first, last]), [
      foundIn(first, 'first', 'huawei'),
      foundIn(last, 'last', 'huawei'),
    ]);
    findings.commit();
    expect(names()).toEqual(['first', 'within', 'last']);
  });
});

describe('weak names', () => {
  test('become mentions with a strong name of their vendor, and stop being ones when it goes', () => {
    const [strong, weak] = [add('Check Point Software'), add('Check Point')];
    findings.take(chunkOf([weak]), [weakIn(weak, 'Check Point', 'check-point')]);
    findings.commit();
    expect(names()).toEqual([]);
    findings.take(chunkOf([strong]), [foundIn(strong, 'Check Point Software', 'check-point')]);
    findings.commit();
    expect(names()).toEqual(['Check Point Software', 'Check Point']);
    expect(findings.reasonOf(findings.inOrder()[1]!)).toEqual({
      rule: 'same-vendor',
      evidence: 'Check Point Software',
    });
    strong.remove();
    findings.dropGone();
    expect(findings.commit()?.removed).toHaveLength(2);
    expect(names()).toEqual([]);
  });

  test('are not believed for a name that nobody sees', () => {
    const [strong, weak] = [add('Check Point Software'), add('Check Point')];
    hidden.add(strong);
    findings.take(chunkOf([strong, weak]), [
      foundIn(strong, 'Check Point Software', 'check-point'),
      weakIn(weak, 'Check Point', 'check-point'),
    ]);
    findings.commit();
    expect(names()).toEqual([]);
  });

  test('do not vouch for each other when they are just believed', () => {
    const [near, weak] = [add('Wiz cloud'), add('Wiz')];
    findings.take(chunkOf([near, weak]), [
      foundIn(near, 'Wiz', 'wiz', barelyBelieved()),
      weakIn(weak, 'Wiz', 'wiz'),
    ]);
    findings.commit();
    expect(findings.inOrder().map(({ start }) => start)).toEqual([near]);
  });
});

describe('what is not there to be seen', () => {
  test('is no mention until it is shown', () => {
    const text = add('Huawei');
    hidden.add(text);
    findings.take(chunkOf([text]), [foundIn(text, 'Huawei', 'huawei')]);
    findings.commit();
    expect(names()).toEqual([]);
    expect(findings.hidden()).toHaveLength(1);
    hidden.clear();
    findings.lookAgain(300);
    expect(findings.commit()?.added).toHaveLength(1);
  });

  test('is dropped when its node left the document, or its text was cut or blanked', () => {
    const texts = ['Huawei one', 'Huawei two', 'Huawei three', 'Huawei four'].map(add);
    findings.take(
      chunkOf(texts),
      texts.map((text) => foundIn(text, 'Huawei', 'huawei')),
    );
    findings.commit();
    texts[0]!.remove();
    texts[1]!.data = 'Hua';
    texts[2]!.data = '            ';
    findings.dropGone();
    findings.dropBlank([texts[2]!, texts[3]!]);
    findings.commit();
    expect(findings.inOrder().map(({ start }) => start)).toEqual([texts[3]]);
  });
});

test('counts by vendor, and by name and reason', () => {
  const texts = ['Wiz cloud', 'Wiz security', 'Wiz cloud', 'Huawei'].map(add);
  const words = ['cloud', 'security', 'cloud'];
  findings.take(chunkOf(texts), [
    ...words.map((word, at) => foundIn(texts[at]!, 'Wiz', 'wiz', nearCues(word))),
    foundIn(texts[3]!, 'Huawei', 'huawei'),
  ]);
  findings.commit();
  expect([...findings.counts()]).toEqual([
    ['wiz', 3],
    ['huawei', 1],
  ]);
  expect(findings.namesOf(vendorId('wiz'))).toEqual([
    { name: 'Wiz', role: 'name', reason: { rule: 'near', evidence: 'cloud' }, mentions: 2 },
    { name: 'Wiz', role: 'name', reason: { rule: 'near', evidence: 'security' }, mentions: 1 },
  ]);
});

function add(content: string): Text {
  const paragraph = document.createElement('p');
  const text = document.createTextNode(content);
  paragraph.append(text);
  document.body.append(paragraph);
  return text;
}

function names(): string[] {
  return findings.inOrder().map(({ candidate }) => candidate.name);
}
