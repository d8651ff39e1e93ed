import { expect, test } from 'vitest';
import { shortHash } from '../../src/domain/short-hash.ts';

// Vectors of draft-eastlake-fnv, appendix C.
test.each([
  ['', 'cbf29ce484222325'],
  ['a', 'af63dc4c8601ec8c'],
  ['foobar', '85944171f73967e8'],
])('the hash of %j is FNV-1a’s', (text, hash) => expect(shortHash(text)).toBe(hash));
