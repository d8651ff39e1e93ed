import { describe, expect, test } from 'vitest';
import { siteOwners } from '../../src/background/site-owners.ts';
import { contentOf } from '../list/payloads.ts';

const vendor = (id: string, domains: string[], owner?: string) => ({
  id,
  name: id,
  names: { en: [id] },
  domains,
  ...(owner && { owner: { vendor: owner } }),
});
const owners = (...vendors: object[]) => siteOwners(contentOf(vendors).vendors);

describe('the owner of a site', () => {
  test('is the vendor that has it', () => {
    expect(owners(vendor('one', ['one.example', 'one.test']), vendor('two', ['two.example']))).toEqual({
      'one.example': 'one',
      'one.test': 'one',
      'two.example': 'two',
    });
  });

  test('is the one that owns all others that have it', () => {
    expect(
      owners(
        vendor('vmware', ['shared.example'], 'broadcom'),
        vendor('broadcom', ['shared.example']),
        vendor('symantec', ['shared.example'], 'broadcom'),
      ),
    ).toEqual({ 'shared.example': 'broadcom' });
  });

  test('is nobody where none of them owns all others', () => {
    expect(
      owners(vendor('one', ['shared.example']), vendor('two', ['shared.example', 'two.example'])),
    ).toEqual({
      'two.example': 'two',
    });
    expect(
      owners(
        vendor('one', ['shared.example']),
        vendor('two', ['shared.example'], 'one'),
        vendor('three', ['shared.example']),
      ),
    ).toEqual({});
  });
});
