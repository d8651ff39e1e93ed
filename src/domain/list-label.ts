import type { Brand } from './brand.ts';

/** Stands for a list besides the public one wherever its claims are: `example-corp`. */
export type ListId = Brand<string, 'ListId'>;

/** Which list a claim comes from, as people are told. */
export interface ListLabel {
  readonly id: ListId;
  readonly name: string;
}

const SHAPE = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;
export const LONGEST_LIST_ID = 40;

/** The id when `text` has the shape of one: lower-case letters, digits and single hyphens, at most 40; else `undefined`. */
export function parseListId(text: string): ListId | undefined {
  return text.length <= LONGEST_LIST_ID && SHAPE.test(text) ? (text as ListId) : undefined;
}
