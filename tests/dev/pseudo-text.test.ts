import { expect, test } from 'vitest';
import { strangeMessage } from '../../dev/pseudo-text.ts';
import { bind } from '../../src/text/bind.ts';

test('a message of the pseudo-language is longer by a third or more, and keeps its arguments and plurals', () => {
  const message = '{count, plural, one {# vendor} other {# vendors}} in the list for “{query}”';
  const { found } = bind<{ found: typeof message }>({ found: strangeMessage(message) }, 'en');
  expect(found({ count: 2, query: 'abc' })).toMatch(/^\[2 v.+ř.*š .+ “abc”\]$/);
  expect(strangeMessage('Look up any vendor').length).toBeGreaterThan('Look up any vendor'.length * 1.3);
});
