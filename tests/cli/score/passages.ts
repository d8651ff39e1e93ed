import type { Passage } from '../../../src/cli/score/passage.ts';
import type { Mention } from '../../../src/domain/mention.ts';
import { vendorId } from '../../names/names.ts';

/** A passage without labels, unless told otherwise. */
export function passage(own: Partial<Passage> = {}): Passage {
  return { id: 'en/a', lang: 'en', text: '0123456789', uses: [], traps: [], either: [], ...own };
}

export function use(start: number, end: number, ...vendors: string[]) {
  return { start, end, vendors, brand: false };
}

export function mention(start: number, end: number, vendor: string, own: Partial<Mention> = {}): Mention {
  const plain = { name: vendor, role: 'name', reason: { rule: 'strong' } } as const;
  return { start, end, vendor: vendorId(vendor), ...plain, ...own };
}
