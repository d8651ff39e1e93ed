import type { Day } from '../../domain/partial-date.ts';
import { sinceOf, statusOn } from '../../domain/restriction.ts';
import type { Finding } from './findings.ts';

/** Every claim that binds where the person works, and the tones of all other jurisdictions in one line, as text. */
export function claimLines({ vendor, verdicts }: Finding, day: Day): string {
  const mine = verdicts.filter((verdict) => verdict.mine);
  const others = verdicts.filter((verdict) => !verdict.mine);
  if (verdicts.length === 0) return `${vendor.name}\n  no restriction on record\n`;
  const claims = mine.flatMap(({ jurisdiction, claims: found }) =>
    found.map((claim) => {
      const words = [
        statusOn(claim, day),
        claim.kind,
        claim.basis,
        ...(claim.targeting === 'named' ? [] : [claim.targeting]),
      ];
      return `  ${jurisdiction}: ${words.join(', ').replaceAll('-', ' ')}, since ${sinceOf(claim) ?? 'unknown'}: ${claim.instrument}`;
    }),
  );
  const elsewhere = others.map(({ jurisdiction, tone }) => `${jurisdiction} ${tone}`).join(', ');
  return `${[vendor.name, ...claims, ...(elsewhere ? [`  elsewhere: ${elsewhere}`] : [])].join('\n')}\n`;
}
