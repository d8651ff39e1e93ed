import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { bomOfShipped, readBom } from '../../../dev/supply/bom.ts';
import { readLock } from '../../../dev/supply/lock.ts';
import { PROJECT } from '../../../src/cli/project.ts';

const OUT = '.output/sbom-test.cdx.json';

function makeBom(): string {
  const run = spawnSync(process.execPath, [join(PROJECT, 'dev/supply/sbom.ts'), OUT], { encoding: 'utf8' });
  expect(run.stderr).toBe('');
  return readFileSync(join(PROJECT, OUT), 'utf8');
}

describe('the bill of materials', () => {
  test('is CycloneDX, of all that ships and nothing else, the same each time', () => {
    const text = makeBom();
    const bom = JSON.parse(text);
    expect(bom).toMatchObject({
      $schema: 'http://cyclonedx.org/schema/bom-1.5.schema.json',
      bomFormat: 'CycloneDX',
      specVersion: '1.5',
      version: 1,
      serialNumber: expect.stringMatching(
        /^urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/,
      ),
    });
    const { name, version, dependencies } = JSON.parse(readFileSync(join(PROJECT, 'package.json'), 'utf8'));
    expect(bom.metadata.component).toMatchObject({ type: 'application', name, version });

    const shipped = readLock().filter(({ ships }) => ships);
    expect(shipped.map((one) => one.name)).toEqual(expect.arrayContaining(Object.keys(dependencies)));
    const told = bom.components.map((component: Record<string, unknown>) => ({
      name: component.name,
      version: component.version,
      licenses: component.licenses,
      purl: component.purl,
      hashes: component.hashes,
    }));
    expect(told).toEqual(
      shipped.map((one) => ({
        name: one.name,
        version: one.version,
        licenses: [{ license: { id: one.license } }],
        purl: `pkg:npm/${one.name.replace('@', '%40')}@${one.version}`,
        hashes: [{ alg: 'SHA-512', content: hexOf(one.integrity ?? '') }],
      })),
    );
    const direct = bom.dependencies.find(({ ref }: { ref: string }) => ref === `${name}@${version}`);
    expect(direct.dependsOn.map((ref: string) => ref.replace(/@[^@]+$/, ''))).toEqual(
      expect.arrayContaining(Object.keys(dependencies)),
    );
    expect(makeBom()).toBe(text);
  });

  const whole = readBom(
    JSON.stringify({
      bomFormat: 'CycloneDX',
      serialNumber: 'urn:uuid:random',
      metadata: {
        timestamp: 'now',
        component: { 'bom-ref': 'app@1.0.0', name: 'folder', version: '1.0.0' },
      },
      components: [
        { 'bom-ref': 'lib@2.0.0', name: 'lib', version: '2.0.0' },
        { 'bom-ref': 'tool@3.0.0', name: 'tool', version: '3.0.0' },
      ],
      dependencies: [
        { ref: 'app@1.0.0', dependsOn: ['lib@2.0.0', 'tool@3.0.0'] },
        { ref: 'lib@2.0.0', dependsOn: [] },
        { ref: 'tool@3.0.0', dependsOn: ['lib@2.0.0'] },
      ],
    }),
  );

  test('leaves tools out, takes the project’s name, and no time', () => {
    expect(bomOfShipped(whole, 'app', [{ name: 'lib', version: '2.0.0' }])).toMatchObject({
      metadata: { component: { name: 'app' } },
      components: [{ name: 'lib' }],
      dependencies: [
        { ref: 'app@1.0.0', dependsOn: ['lib@2.0.0'] },
        { ref: 'lib@2.0.0', dependsOn: [] },
      ],
    });
    expect(bomOfShipped(whole, 'app', []).metadata).not.toHaveProperty('timestamp');
  });

  test('has a number that tells its content', () => {
    const [one, same, other] = [[], [], [{ name: 'lib', version: '2.0.0' }]].map(
      (shipped) => bomOfShipped(whole, 'app', shipped).serialNumber,
    );
    expect(one).toMatch(/^urn:uuid:/);
    expect(same).toBe(one);
    expect(other).not.toBe(one);
  });

  test('is not made without a package that ships', () => {
    expect(() => bomOfShipped(whole, 'app', [{ name: 'lib', version: '2.0.1' }])).toThrow(/lib@2\.0\.1/);
  });
});

/** npm writes a hash as `sha512-` and base64. */
function hexOf(integrity: string): string {
  return Buffer.from(integrity.replace('sha512-', ''), 'base64').toString('hex');
}
