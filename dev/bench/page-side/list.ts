import { parsePayload, recallPayload } from '../../../src/list/parse-payload.ts';

/** What opening a list costs, in ms: reading the JSON, which nobody can do without, and all that comes after it. */
export interface ListTimes {
  readonly json: number;
  readonly list: number;
}

/** `checked` opens a list that is new to this version of the extension, `recalled` one that it has checked before. */
const READERS = { checked: parsePayload, recalled: recallPayload } as const;
export type ListReader = keyof typeof READERS;

/** Opens a payload so often in this world; the first time is cold. */
function openPayload(text: string, reader: ListReader, times: number): ListTimes[] {
  return Array.from({ length: times }, () => {
    const start = performance.now();
    const data: unknown = JSON.parse(text);
    const read = performance.now();
    if (!READERS[reader](data).ok) throw new Error('The payload is refused');
    return { json: read - start, list: performance.now() - read };
  });
}
Object.assign(globalThis, { openPayload });
