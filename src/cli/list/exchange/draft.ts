import type { PartialDate } from '../../../domain/partial-date.ts';
import type { Kind, Status } from '../../../domain/restriction.ts';

/** A vendor as a record of somebody else tells it: material for a source file, not one yet. */
export interface Draft {
  readonly name: string;
  readonly legalNames: readonly string[];
  /** Other spellings; whether they are strong or weak is for a person to say. */
  readonly otherNames: readonly string[];
  /** ISO 3166-1 alpha-2. */
  readonly seat?: string;
  readonly domains: readonly string[];
  readonly claims: readonly DraftClaim[];
  /** Where it comes from, for the head of the file. */
  readonly origin: string;
}

/** What a record tells of one act. What it doesn't tell is left out, and the check of the list asks for it. */
export interface DraftClaim {
  readonly id: string;
  readonly jurisdiction?: string;
  readonly authority?: string;
  readonly instrument?: string;
  readonly kind: Exclude<Kind, 'other'>;
  readonly basis: 'official';
  readonly status: Exclude<Status, 'other'>;
  readonly scope?: string;
  readonly announced?: PartialDate;
  readonly effective?: PartialDate;
  readonly ended?: PartialDate;
  readonly summary?: string;
  readonly sources: readonly DraftSource[];
}

export interface DraftSource {
  readonly publisher: string;
  readonly title: string;
  readonly url: string;
}

/** A lower-case slug of a name, as ids of vendors are: "Huawei Technologies Co., Ltd." gives huawei-technologies-co-ltd. */
export function slugOf(name: string): string {
  return name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')
    .slice(0, 64)
    .replace(/-$/, '');
}

const LEGAL_FORM =
  /[\s,]+(?:co\.?,?\s*ltd|company limited|co|corp(?:oration)?|inc(?:orporated)?|llc|ltd|limited|plc|gmbh|ag|s\.?a\.?|b\.?v\.?|jsc|ojsc|pjsc|ooo)\.?$/i;

/** A company's name without what only says that it is a company. */
export function withoutLegalForm(name: string): string {
  const shorter = name.replace(LEGAL_FORM, '');
  return shorter === name || shorter === '' ? name : withoutLegalForm(shorter);
}

/** The words of a list's or programme's name that tell what it does; the first that fits counts. */
const KIND_WORDS: readonly (readonly [RegExp, DraftClaim['kind']])[] = [
  [/1260h|military compan/i, 'military-designation'],
  [/cmic|military-industrial complex|investment/i, 'investment-ban'],
  [
    /entity list|unverified|military end[- ]user|denied persons|export|itar|aeca|nonproliferation/i,
    'export-control',
  ],
  [/debar|procurement|section 889|covered list/i, 'procurement'],
  [/warn|advisory/i, 'advisory'],
];

/** What an act does, by the names of its list and programme; sanctions where they tell nothing. */
export function guessKind(...words: readonly string[]): DraftClaim['kind'] {
  const text = words.join(' ');
  return KIND_WORDS.find(([pattern]) => pattern.test(text))?.[1] ?? 'sanctions';
}
