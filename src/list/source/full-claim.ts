import type { WireRestriction } from '../schema.ts';
import { type Act, type ActClaim, isActClaim, type OwnClaim } from './claim-schema.ts';
import type { ReadClaim } from './read-sources.ts';

/** A claim with everything its act says filled in; undefined when the act is missing. */
export function fullClaimOf({ entry, act, vendor }: ReadClaim): WireRestriction | undefined {
  if (!isActClaim(entry)) return ownClaim(`${vendor.id}/${entry.id}`, entry);
  if (!act) return undefined;
  const slug = entry.id ?? act.id.slice(act.id.indexOf('/') + 1);
  return claimUnderAct(`${vendor.id}/${slug}`, entry, act.value, entry.as ?? vendor.value.name);
}

function ownClaim(id: string, claim: OwnClaim): WireRestriction {
  const { targeting = 'named', sources, ...rest } = claim;
  return { ...rest, id, targeting, sources: atLeastOne(id, sources) };
}

/** The act with the entry's own fields over it. `name` is what `{vendor}` in the act's texts stands for. */
function claimUnderAct(id: string, entry: ActClaim, act: Act, name: string): WireRestriction {
  const announced = dateOf(entry.announced, act.announced);
  const effective = dateOf(entry.effective, act.effective);
  const ended = dateOf(entry.ended, act.ended);
  const expires = dateOf(entry.expires, act.expires);
  const history = entry.history ?? act.history;
  const filled = (text: string) => text.replaceAll('{vendor}', name);
  const doubt = entry.doubt ?? (act.doubt && filled(act.doubt));
  const summary = entry.summary ?? filled(act.summary);
  const ownSources = entry.sources ?? [];
  return {
    id,
    jurisdiction: entry.jurisdiction ?? act.jurisdiction,
    kind: entry.kind ?? act.kind,
    status: entry.status ?? act.status,
    basis: entry.basis ?? act.basis,
    targeting: entry.targeting ?? act.targeting ?? 'named',
    authority: entry.authority ?? act.authority,
    instrument: entry.instrument ?? act.instrument,
    scope: entry.scope ?? filled(act.scope),
    summary: entry.detail === undefined ? summary : `${summary} ${entry.detail}`,
    ...(announced !== undefined && { announced }),
    ...(effective !== undefined && { effective }),
    ...(ended !== undefined && { ended }),
    ...(expires !== undefined && { expires }),
    ...(history !== undefined && { history }),
    sources: atLeastOne(id, entry.onlyTheseSources ? ownSources : [...act.sources, ...ownSources]),
    asOf: entry.asOf ?? act.asOf,
    confirmed: entry.confirmed ?? act.confirmed,
    ...(doubt !== undefined && { doubt }),
  };
}

/** The entry's own date, else the act's; `none` takes the act's away. */
function dateOf(own: string | undefined, fromAct: string | undefined): string | undefined {
  const date = own ?? fromAct;
  return date === 'none' ? undefined : date;
}

type Sources = WireRestriction['sources'];

/** Both schemas ask for a source, so this only tells the compiler. */
function atLeastOne(id: string, [first, ...others]: Act['sources']): Sources {
  if (!first) throw new Error(`${id} has no source`);
  return [first, ...others];
}
