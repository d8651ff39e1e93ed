import type { Scout } from '../../names/scout.ts';
import type { Chunk } from './chunk.ts';
import { textOverSeams } from './seams.ts';

/** Whether a name may stand in a chunk, or lie across one of its seams. */
export function isSuspect(chunk: Chunk, scout: Scout): boolean {
  if (scout.suspects(chunk.text)) return true;
  const over = textOverSeams(chunk);
  return over.text !== '' && scout.suspects(over.text);
}
