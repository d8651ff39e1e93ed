import { createHash } from 'node:crypto';
import * as v from 'valibot';

const componentShape = v.looseObject({ 'bom-ref': v.string(), name: v.string(), version: v.string() });
const bomShape = v.looseObject({
  bomFormat: v.literal('CycloneDX'),
  metadata: v.looseObject({ component: componentShape }),
  components: v.array(componentShape),
  dependencies: v.array(v.looseObject({ ref: v.string(), dependsOn: v.array(v.string()) })),
});

/** A bill of materials in CycloneDX's JSON form, as far as it is looked at. */
export type Bom = v.InferOutput<typeof bomShape>;

/** Reads what `npm sbom` prints. Throws a `ValiError` for anything else. */
export function readBom(text: string): Bom {
  return v.parse(bomShape, JSON.parse(text));
}

/**
 * The bill of what ships, from one of everything. Not by npm's own `--omit dev`: that drops each package that a tool needs
 * too, Preact for one.
 *
 * The same lock file and npm give the same bytes: the time is left out, and the serial number, random with npm, is made from the
 * content. The component has the project's name, not the folder's. Throws when a package that ships is not in `whole`.
 */
export function bomOfShipped(
  whole: Bom,
  project: string,
  shipped: readonly { readonly name: string; readonly version: string }[],
): Bom {
  const refs = new Set(shipped.map(({ name, version }) => `${name}@${version}`));
  const missing = refs.difference(new Set(whole.components.map((component) => component['bom-ref'])));
  if (missing.size > 0) throw new Error(`The bill of materials lacks ${[...missing].join()}`);
  const { timestamp: _time, ...metadata } = whole.metadata;
  const root = metadata.component['bom-ref'];
  const { serialNumber: _random, ...rest } = whole;
  const bom = {
    ...rest,
    metadata: { ...metadata, component: { ...metadata.component, name: project } },
    components: whole.components.filter((component) => refs.has(component['bom-ref'])),
    dependencies: whole.dependencies
      .filter(({ ref }) => ref === root || refs.has(ref))
      .map((one) => ({ ...one, dependsOn: one.dependsOn.filter((ref) => refs.has(ref)) })),
  };
  return { ...bom, serialNumber: `urn:uuid:${uuidOf(JSON.stringify(bom))}` };
}

/** A UUID of the kind that anybody may make by a rule of their own (RFC 9562, version 8), here by SHA-256. */
function uuidOf(content: string): string {
  const hex = createHash('sha256').update(content).digest('hex');
  const variant = ((Number.parseInt(hex.charAt(16), 16) & 3) | 8).toString(16);
  return [
    hex.slice(0, 8),
    hex.slice(8, 12),
    `8${hex.slice(13, 16)}`,
    variant + hex.slice(17, 20),
    hex.slice(20, 32),
  ].join('-');
}
