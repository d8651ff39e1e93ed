import type { NameRole, VendorId } from '../domain/vendor.ts';
import { type Cue, scoreOf } from './evidence/cue.ts';

/** A name found in a text, before the whole document has had its say. Offsets are UTF-16 code units, end exclusive. */
export interface Candidate {
  readonly start: number;
  readonly end: number;
  readonly vendor: VendorId;
  readonly name: string;
  readonly role: NameRole;
  /** The vendor's sectors, by their numbers in the index. */
  readonly sectors: ArrayLike<number>;
  /** What the text around a weak name says; undefined for a strong name, which needs none. */
  readonly cues: readonly Cue[] | undefined;
}

/** Whether the text by itself shows that the candidate means its vendor. */
export function isBelieved({ cues }: Candidate): boolean {
  return cues === undefined || scoreOf(cues) > 0;
}

/** Why a form of a name is no candidate at all. */
export type Rejection =
  /** A weak name in small letters, or a cased one in other letters than its own. */
  | { readonly because: 'letter-case' }
  /** Other marks between the letters than this strength of the name has. */
  | { readonly because: 'spelling' }
  /** Part of an e-mail address. */
  | { readonly because: 'mail-address' }
  /** In a phrase of the list that means something else. */
  | { readonly because: 'phrase'; readonly phrase: string }
  /** Somebody of this name who speaks in an interview. */
  | { readonly because: 'speaker' };

/** A form of a name that was passed over. Offsets are UTF-16 code units, end exclusive. */
export type Rejected = Omit<Candidate, 'cues'> & { readonly rejection: Rejection };
