import { type Jurisdiction, parseJurisdiction } from '../../domain/jurisdiction.ts';
import { parseListId } from '../../domain/list-label.ts';
import { BASES, type Basis, KINDS, type Kind, STATUSES, type Status } from '../../domain/restriction.ts';
import { TONES, type Tone } from '../../domain/tone.ts';

/** By what the list is narrowed. Of each facet any value will do; none means that all do. */
export interface Filters {
  /** What was typed; empty without a search. */
  readonly query: string;
  readonly tone: readonly Tone[];
  readonly jurisdiction: readonly Jurisdiction[];
  readonly kind: readonly Kind[];
  readonly status: readonly Status[];
  readonly basis: readonly Basis[];
  /** Ids that the list has for what a vendor makes. */
  readonly sector: readonly string[];
  /** Ids of lists, and `PUBLIC_LIST`. */
  readonly list: readonly string[];
}

/** Stands for the public list among the ids of others, which is why none of them may have it. */
export const PUBLIC_LIST = 'public';

/** In the order in which they are shown and written. */
export const FACETS = ['tone', 'jurisdiction', 'kind', 'status', 'basis', 'sector', 'list'] as const;
export type Facet = (typeof FACETS)[number];

export const NO_FILTERS: Filters = {
  query: '',
  tone: [],
  jurisdiction: [],
  kind: [],
  status: [],
  basis: [],
  sector: [],
  list: [],
};

/** What of a facet is chosen, with its name. */
export interface Chosen {
  readonly facet: Facet;
  readonly value: string;
}

export function chosenOf(filters: Filters): Chosen[] {
  return FACETS.flatMap((facet) => filters[facet].map((value) => ({ facet, value })));
}

/** Puts a value in, or takes it out if it is in. A value that the facet can't have changes nothing. */
export function toggled(filters: Filters, { facet, value }: Chosen): Filters {
  const values: readonly string[] = filters[facet];
  const next = values.includes(value) ? values.filter((one) => one !== value) : [...values, value];
  return withValues(filters, facet, next);
}

/** Takes all values of a facet in the place of those it had; what it can't have is left out. */
export function withValues(filters: Filters, facet: Facet, values: readonly string[]): Filters {
  switch (facet) {
    case 'tone':
      return { ...filters, tone: known(values, TONES) };
    case 'jurisdiction':
      return { ...filters, jurisdiction: unique(values).flatMap((code) => parseJurisdiction(code) ?? []) };
    case 'kind':
      return { ...filters, kind: known(values, KINDS) };
    case 'status':
      return { ...filters, status: known(values, STATUSES) };
    case 'basis':
      return { ...filters, basis: known(values, BASES) };
    case 'sector':
      return { ...filters, sector: unique(values).filter((id) => /^[a-z0-9-]{1,60}$/.test(id)) };
    case 'list':
      return { ...filters, list: unique(values).filter((id) => parseListId(id) !== undefined) };
  }
}

/** Reads `q=..&jurisdiction=US&jurisdiction=CN`; what is not known is passed over. */
export function parseFilters(text: string): Filters {
  const params = new URLSearchParams(text);
  const query = (params.get('q') ?? '').slice(0, LONGEST_QUERY);
  return FACETS.reduce<Filters>((filters, facet) => withValues(filters, facet, params.getAll(facet)), {
    ...NO_FILTERS,
    query,
  });
}

/** As `parseFilters` reads it; empty without filters. */
export function formatFilters(filters: Filters): string {
  const params = new URLSearchParams();
  if (filters.query !== '') params.append('q', filters.query);
  for (const { facet, value } of chosenOf(filters)) params.append(facet, value);
  return params.toString();
}

/** As the background takes it. */
const LONGEST_QUERY = 1000;

function known<Value extends string>(values: readonly string[], all: readonly Value[]): Value[] {
  const wanted = new Set(values);
  return all.filter((value) => wanted.has(value));
}

function unique(values: readonly string[]): string[] {
  return [...new Set(values)];
}
