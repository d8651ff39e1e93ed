import { parsePayload } from '../../src/list/parse-payload.ts';

/** What opening a list costs, in ms: reading the JSON, which nobody can do without, and then checking and resolving it. */
export interface ListTimes {
  readonly json: number;
  readonly list: number;
}

/** Opens a payload so often in this world; the first time is cold. */
function openPayload(text: string, times: number): ListTimes[] {
  return Array.from({ length: times }, () => {
    const start = performance.now();
    const data: unknown = JSON.parse(text);
    const read = performance.now();
    if (!parsePayload(data).ok) throw new Error('The payload is refused');
    return { json: read - start, list: performance.now() - read };
  });
}
Object.assign(globalThis, { openPayload });
