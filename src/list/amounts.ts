import { foldName } from '../names/fold.ts';
import { keyOf } from '../names/forms/name-key.ts';
import type { Act } from './schema/claim.ts';
import { isActClaim } from './schema/claim.ts';
import { detailsOf, type VendorFacts } from './schema/vendor.ts';

/** Different sectors in all vendors. */
const MOST_SECTORS = 1000;
/** Names that begin alike are compared one by one wherever a page has a word that does. */
const MOST_ALIKE = 1000;
/** Characters of all claims, with what their acts say. The published list has a third of a million. */
const MOST_CHARACTERS = 20_000_000;
/** What a step of an act's way takes beside its own note. */
const STEP_CHARACTERS = 50;

/**
 * What a list comes to when its parts are put together, counted vendor by vendor. Its bytes don't bound that: a claim of
 * twenty bytes has all that its act says, and a name of ten may be that of every vendor.
 */
export class Amounts {
  readonly #sectors = new Set<string>();
  readonly #alike = new Map<number, number>();
  readonly #ofActs = new Map<string, { readonly characters: number; readonly places: number }>();
  #characters = 0;

  /** What is too much with this vendor; undefined when nothing is. */
  problemWith(vendor: VendorFacts, path: string, acts: ReadonlyMap<string, Act>) {
    for (const sector of vendor.sectors ?? []) this.#sectors.add(sector);
    if (this.#sectors.size > MOST_SECTORS) {
      return { path: `${path}.sectors`, problem: `brings more than ${MOST_SECTORS} sectors` };
    }
    for (const name of [...Object.values(vendor.names).flat(), ...(vendor.products ?? [])]) {
      const { text } = detailsOf(name);
      const key = keyOf(foldName(text));
      const count = (this.#alike.get(key) ?? 0) + 1;
      this.#alike.set(key, count);
      if (count > MOST_ALIKE) {
        return { path: `${path}.names`, problem: `more than ${MOST_ALIKE} names begin like "${text}"` };
      }
    }
    this.#characters += this.#ofClaims(vendor, acts);
    return this.#characters > MOST_CHARACTERS
      ? { path: `${path}.restrictions`, problem: `makes claims of more than ${MOST_CHARACTERS} characters` }
      : undefined;
  }

  #ofClaims({ name, restrictions = [] }: VendorFacts, acts: ReadonlyMap<string, Act>): number {
    let sum = 0;
    for (const claim of restrictions) {
      const act = isActClaim(claim) ? acts.get(claim.act) : undefined;
      if (!act || !isActClaim(claim)) continue;
      const { characters, places } = this.#ofAct(claim.act, act);
      sum += characters + places * (claim.as ?? name).length;
    }
    return sum;
  }

  #ofAct(id: string, { scope, summary, doubt = '', history = [] }: Act) {
    const known = this.#ofActs.get(id);
    if (known) return known;
    const texts = scope + summary + doubt;
    const of = {
      characters: texts.length + history.length * STEP_CHARACTERS,
      places: texts.split('{vendor}').length - 1,
    };
    this.#ofActs.set(id, of);
    return of;
  }
}
