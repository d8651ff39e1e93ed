import fc from 'fast-check';
import { DATES, IDS, KEYS, LINKS, NUMBERS, STRUCTURES, TEXTS, WORDS } from './hostile-values.ts';

/** A change of a value of JSON, at a place told by a number. */
export interface Mutation {
  readonly at: number;
  readonly how: 'text' | 'replace' | 'remove' | 'repeat' | 'add' | 'rename' | 'insert';
  readonly key: string;
  readonly value: unknown;
}

const anyText = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom(...TEXTS) },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 40 }) },
  { weight: 1, arbitrary: fc.string({ unit: 'grapheme', maxLength: 30 }) },
);

const anyValue = fc.oneof(
  { weight: 6, arbitrary: anyText },
  { weight: 2, arbitrary: fc.constantFrom(...LINKS) },
  { weight: 2, arbitrary: fc.constantFrom(...DATES) },
  { weight: 2, arbitrary: fc.constantFrom(...IDS) },
  { weight: 2, arbitrary: fc.constantFrom(...WORDS) },
  { weight: 1, arbitrary: fc.constantFrom(...NUMBERS) },
  { weight: 2, arbitrary: fc.constantFrom(...STRUCTURES) },
  { weight: 1, arbitrary: fc.jsonValue({ maxDepth: 3 }) },
);

export const mutations: fc.Arbitrary<readonly Mutation[]> = fc.array(
  fc.record({
    at: fc.nat(10_000),
    how: fc.constantFrom<Mutation['how'][]>(
      'text',
      'text',
      'text',
      'text',
      'replace',
      'replace',
      'replace',
      'remove',
      'repeat',
      'add',
      'rename',
      'insert',
    ),
    key: fc.constantFrom(...KEYS),
    value: anyValue,
  }),
  { minLength: 1, maxLength: 4 },
);

interface Place {
  readonly holder: Record<string, unknown> | unknown[];
  readonly key: string | number;
}

/** Changes the value in place; what there is no place for is left out. */
export function mutate(root: object, changes: readonly Mutation[]): void {
  for (const change of changes) {
    const places = placesIn(root);
    const place = places[change.at % Math.max(1, places.length)];
    if (place) changeAt(place, change);
  }
}

function changeAt({ holder, key }: Place, { how, key: other, value: shared }: Mutation): void {
  // It may be put into itself by the next change.
  const value = structuredClone(shared);
  const inner: unknown = Reflect.get(holder, key);
  switch (how) {
    case 'text':
      if (typeof inner === 'string' && typeof value === 'string') put(holder, key, value);
      return;
    case 'replace':
      put(holder, key, value);
      return;
    case 'remove':
      if (Array.isArray(holder)) holder.splice(Number(key), 1);
      else delete holder[key];
      return;
    case 'repeat':
      if (Array.isArray(holder)) holder.push(structuredClone(inner));
      else put(holder, other, structuredClone(inner));
      return;
    case 'add':
      if (typeof inner === 'object' && inner !== null)
        put(inner, Array.isArray(inner) ? inner.length : other, value);
      return;
    case 'insert':
      if (Array.isArray(holder)) holder.unshift(value);
      return;
    case 'rename':
      if (Array.isArray(holder)) return;
      delete holder[key];
      put(holder, other, inner);
  }
}

/** As `JSON.parse` does it: `__proto__` is a field like any other. */
function put(holder: object, key: string | number, value: unknown): void {
  Object.defineProperty(holder, key, { value, enumerable: true, configurable: true, writable: true });
}

function placesIn(root: object): Place[] {
  const places: Place[] = [];
  const rest: object[] = [root];
  for (let holder = rest.pop(); holder; holder = rest.pop()) {
    for (const key of Object.keys(holder)) {
      places.push({ holder: holder as Place['holder'], key: Array.isArray(holder) ? Number(key) : key });
      const inner: unknown = Reflect.get(holder, key);
      if (typeof inner === 'object' && inner !== null && places.length < 2000) rest.push(inner);
    }
  }
  return places;
}
