import { describe, expect, test } from 'vitest';
import { findMentions } from '../../src/names/matcher.ts';
import { found, matcherOf, name } from './names.ts';

const matcher = matcherOf(
  {
    wiz: [name('Wiz', { weak: true, cased: true, not: ['Wiz Khalifa', 'The Wiz musical'] }), 'Wiz.io'],
    'palo-alto-networks': [
      name('Palo Alto', { weak: true, not: ['Palo Alto California'] }),
      'Palo Alto Networks',
    ],
    orca: [name('Orca', { weak: true, near: ['agentless'], not: ['orca whale'] })],
    kaspersky: [name('Kaspersky', { not: ['Eugene Kaspersky'] }), name('Касперский')],
    xiaomi: [name('小米', { weak: true, lang: 'zh', near: ['手机'], not: ['小米粥'] })],
    fortinet: ['Fortinet', name('FortiGate', { role: 'product' })],
  },
  { wiz: ['cloud security', 'уязвимость'], 'palo-alto-networks': ['firewall'] },
);

describe('a weak name is believed', () => {
  test.each([
    ['with an evidence word near', 'Cloud-security startup Wiz grew', 'Wiz', 'near'],
    ['with an evidence phrase near', 'In cloud security, everyone talks about Wiz now', 'Wiz', 'near'],
    ['with an inflected evidence word', 'Нашли уязвимости, пишет Wiz', 'Wiz', 'near'],
    ['for a company and its peers', 'The firm Orca sued Fortinet', 'Orca', 'other-vendor'],
    [
      'with a strong name of its vendor elsewhere',
      'Wiz.io opened. Nobody knew why Wiz did.',
      'Wiz',
      'same-vendor',
    ],
    ['in an enumeration beside a strong name', 'Fortinet, Orca, Wiz and others', 'Orca', 'listed'],
    ['along the whole enumeration', 'Fortinet, Orca, Wiz and others', 'Wiz', 'listed'],
    ['in Chinese with an evidence word', '新款小米手机', '小米', 'near'],
    ['in capitals', 'FORTINET TRAILS WIZ IN CLOUD SECURITY', 'WIZ', 'near'],
  ])('%s', (_, text, surface, rule) => {
    const mention = findMentions(matcher, text).find(({ start, end }) => text.slice(start, end) === surface);
    expect(mention?.reason.rule).toBe(rule);
  });
});

describe('a weak name is not believed', () => {
  test.each([
    ['without evidence', 'Wiz is what they call her'],
    ['in lower case', 'cloud security wiz'],
    ['inside a longer phrase', 'cloud security fan Wiz Khalifa'],
    ['inside a phrase with punctuation', 'the firewall maker of Palo Alto, California'],
    ['as another word in Chinese', '手机旁的小米粥'],
    ['through another weak name of its own', 'Orca and an orca whale'],
  ])('%s', (_, text) => {
    expect(found(matcher, text)).toEqual([]);
  });

  test('with a strong name of its vendor elsewhere, where it has another meaning, too', () => {
    const text = 'Wiz.io opened. We heard Wiz Khalifa. Nobody knew why Wiz did.';
    expect(found(matcher, text)).toEqual(['wiz:Wiz.io']);
  });

  test('although another name of the vendor was excluded there', () => {
    expect(found(matcher, 'Eugene Kaspersky spoke')).toEqual([]);
  });
});

describe('a strong name behind a given name or a title is a person’s', () => {
  test.each([
    ['a given name', 'We met Max Kaspersky, a baker'],
    ['a given name of another script', 'Кубок вручил Лев Касперский, ветеран'],
    ['a title', 'So said Mr. Kaspersky, the teacher'],
  ])('%s', (_, text) => {
    expect(found(matcher, text)).toEqual([]);
  });

  test.each([
    ['a name in another sentence', 'We met Max. Kaspersky grew'],
    ['another word with a capital', 'We met at Moscow Kaspersky offices'],
    ['a name behind a comma', 'We asked Max, Kaspersky and others'],
  ])('but not behind %s', (_, text) => {
    expect(found(matcher, text)).toEqual(['kaspersky:Kaspersky']);
  });
});

describe('what a mention tells', () => {
  test('evidence is a word of the list, in its folded form', () => {
    expect(findMentions(matcher, 'cloud security, says Wiz')[0]?.reason).toEqual({
      rule: 'near',
      evidence: 'cloud security',
    });
  });

  test('a product says so', () => {
    expect(findMentions(matcher, 'a FortiGate box')[0]).toMatchObject({
      role: 'product',
      vendor: 'fortinet',
      name: 'FortiGate',
    });
  });

  test('a longer strong name wins over the weak one inside', () => {
    expect(found(matcher, 'Palo Alto Networks firewalls')).toEqual(['palo-alto-networks:Palo Alto Networks']);
  });

  test('a phrase excludes a strong name too, but not the next one', () => {
    expect(
      found(matcher, 'Eugene Kaspersky founded what is today the large antivirus maker Kaspersky'),
    ).toEqual(['kaspersky:Kaspersky']);
  });
});
