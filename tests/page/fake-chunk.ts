import type { Reason } from '../../src/domain/mention.ts';
import type { Candidate } from '../../src/names/matcher.ts';
import type { Found } from '../../src/page/read-chunk.ts';
import type { Chunk } from '../../src/page/text-walk.ts';
import { vendorId } from '../names/names.ts';

/** A chunk of whole text nodes, all of it core. */
export function chunkOf(nodes: readonly Text[]): Chunk {
  const starts: number[] = [];
  let text = '';
  for (const node of nodes) {
    starts.push(text.length);
    text += node.data;
  }
  return { text, nodes, starts, firstOffset: 0, seams: [], coreStart: 0, coreEnd: text.length };
}

/** A name found at its first place in a text node; strong unless a reason, or none, is given. */
export function foundIn(
  node: Text,
  name: string,
  vendor: string,
  reason: Reason | undefined = { rule: 'strong' },
): Found {
  const from = node.data.indexOf(name);
  return { candidate: candidate(name, vendor, reason), start: node, from, end: node, to: from + name.length };
}

/** The same name where it has no evidence of its own. */
export function weakIn(node: Text, name: string, vendor: string): Found {
  return { ...foundIn(node, name, vendor), candidate: candidate(name, vendor, undefined) };
}

function candidate(name: string, vendor: string, reason: Reason | undefined): Candidate {
  return { start: 0, end: 0, vendor: vendorId(vendor), name, role: 'name', reason };
}
