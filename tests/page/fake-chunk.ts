import { type Cue, cue, scoreOf } from '../../src/names/evidence/cue.ts';
import type { Found } from '../../src/page/marking/read-chunk.ts';
import type { Chunk } from '../../src/page/reading/chunk.ts';
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

/** A name found at its first place in a text node; strong unless cues are given. */
export function foundIn(node: Text, name: string, vendor: string, cues?: readonly Cue[]): Found {
  const from = node.data.indexOf(name);
  const candidate = {
    start: 0,
    end: 0,
    vendor: vendorId(vendor),
    name,
    role: 'name',
    sectors: [],
    cues,
  } as const;
  return { candidate, start: node, from, end: node, to: from + name.length };
}

/** The same name where it has no evidence of its own. */
export function weakIn(node: Text, name: string, vendor: string): Found {
  return foundIn(node, name, vendor, []);
}

/** Cues that make a weak name a mention, led by a word of its own near it. */
export function nearCues(word: string): readonly Cue[] {
  return [cue('own-word', word), cue('listed', 'Another'), cue('more-words', 'more')];
}

/** Cues that a weak name is just believed by: too little to vouch for others. */
export function barelyBelieved(): readonly Cue[] {
  const cues = [cue('own-word', 'cloud')];
  while (scoreOf(cues) <= 0) cues.push(cue('capital-inside'));
  return cues;
}
