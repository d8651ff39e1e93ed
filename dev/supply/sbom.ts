/*
 * `npm run sbom`: what the built extension holds, as a bill of materials in CycloneDX's form, in out/interdict.cdx.json.
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { PROJECT } from '../../src/cli/project.ts';
import { bomOfShipped, readBom } from './bom.ts';
import { readLock } from './lock.ts';
import { runNpm } from './npm.ts';

const file = join(PROJECT, process.argv[2] ?? 'out/interdict.cdx.json');

// From the lock file alone: what lies in node_modules also tells where this machine fetched it.
const { status, out, error } = runNpm([
  'sbom',
  '--sbom-format=cyclonedx',
  '--sbom-type=application',
  '--package-lock-only',
]);
if (status !== 0) throw new Error(`npm sbom failed:\n${error}`);
const { name } = JSON.parse(readFileSync(join(PROJECT, 'package.json'), 'utf8'));
const shipped = readLock().filter(({ ships }) => ships);
const bom = bomOfShipped(readBom(out), name, shipped);
mkdirSync(dirname(file), { recursive: true });
writeFileSync(file, `${JSON.stringify(bom, null, 2)}\n`);
console.log(`${file}: ${bom.components.length} packages`);
