import { PageLinks } from '../../src/page/links.ts';
import type { Native } from '../../src/page/native.ts';
import type { Links, LinksPorts } from '../../src/page/parts.ts';

/** The part of the page script that counts links: loaded once a document that people see has any. */
export function makeLinks(native: Native, ports: LinksPorts): Links {
  return new PageLinks(native, ports);
}
