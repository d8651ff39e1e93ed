import type { ComponentChildren, VNode } from 'preact';
import type { Day } from '../../domain/partial-date.ts';
import type { Restriction } from '../../domain/restriction.ts';
import type { Verdict } from '../../domain/verdict.ts';
import { ClaimRow } from './claim-row.tsx';
import { useText } from './text-context.ts';

interface ClaimsTableProps {
  /** In the order in which they are to stand. */
  readonly verdicts: readonly Verdict[];
  readonly day: Day;
  /** Which claims are open at first; without it, one that is alone. */
  readonly open?: ((claim: Restriction) => boolean) | undefined;
  /** Id of the claim that a link led to. */
  readonly marked?: string | undefined;
  /** Stands at the end of each opened claim. */
  readonly actions?: ((claim: Restriction) => ComponentChildren) | undefined;
}

/** Every claim against a vendor: jurisdiction, status, kind, basis, since when, source. Where it is narrow, two lines a claim. */
export function ClaimsTable({ verdicts, day, open, marked, actions }: ClaimsTableProps): VNode {
  const text = useText();
  const { table } = text.detail;
  const acts = verdicts.reduce((sum, { claims }) => sum + claims.length, 0);
  if (acts === 0) return <p class="soft">{text.claims.noRecord}</p>;
  return (
    <div class="claims">
      <table class="claims-table">
        <caption>
          <h4 class="detail-title">{table.caption({ acts, places: verdicts.length })}</h4>
        </caption>
        <thead>
          <tr>
            <th scope="col">{table.jurisdiction}</th>
            <th scope="col">{table.status}</th>
            <th scope="col">{table.kind}</th>
            <th scope="col">{table.basis}</th>
            <th scope="col">{table.since}</th>
            <th scope="col">{table.source}</th>
          </tr>
        </thead>
        {verdicts.map(({ jurisdiction, claims }) => (
          <tbody key={jurisdiction}>
            {claims.map((claim, at) => (
              <ClaimRow
                key={claim.id}
                claim={claim}
                day={day}
                first={at === 0}
                open={open ? open(claim) : acts === 1}
                marked={claim.id === marked}
                actions={actions}
              />
            ))}
          </tbody>
        ))}
      </table>
    </div>
  );
}
