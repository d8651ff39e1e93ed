import type { VNode } from 'preact';
import type { MarkTone } from '../../domain/mark.ts';
import type { Day } from '../../domain/partial-date.ts';
import type { Home } from '../../domain/place.ts';
import { type Standing, standingOf, verdictsOf } from '../../domain/verdict.ts';
import type { VendorRecord } from '../../messaging/protocol.ts';
import { sentenceOf } from '../../text/sentence.ts';
import { MarkSample } from '../components/mark-sample.tsx';
import { SentenceLine } from '../components/sentence-line.tsx';
import { usePageText } from '../components/text-context.ts';
import { ToneIcon } from '../components/tone-icon.tsx';
import type { SampleVendors } from './use-sample.ts';
import { withParts } from './with-parts.ts';

interface SampleProps {
  readonly vendors: SampleVendors;
  readonly mine: readonly Home[];
  readonly day: Day;
}

/** A sentence of a news page with marks, and what is said at them: as the person's jurisdictions have it by now. */
export function Sample({ vendors, mine, day }: SampleProps): VNode {
  const all = usePageText();
  const text = all.welcome.sample;
  const standings = vendors.map((record) => ({
    record,
    standing: standingOf(verdictsOf(record, mine, day)),
  }));
  const pieces = withParts((first, second) => text.text({ first, second }));
  return (
    <figure class="sample">
      <blockquote class="sample__page">
        <p>
          {pieces.map((piece) => {
            if (typeof piece === 'string') return piece;
            const at = standings[piece];
            return at && <Mark key={piece} {...at} />;
          })}
        </p>
      </blockquote>
      <ul class="sample__vendors">
        {standings.map(({ record, standing }) => (
          <li key={record.id} class="sample__vendor">
            <span class={`tone-${toneOf(standing) ?? 'past'}`}>
              <ToneIcon tone={standing.tone ?? 'none'} />
            </span>
            <div>
              <p class="sample__name">{record.name}</p>
              {standing.verdict && (
                <SentenceLine sentence={sentenceOf(standing.verdict.strongest, day, all)} place />
              )}
            </div>
          </li>
        ))}
      </ul>
      <figcaption class="sample__caption">{text.caption}</figcaption>
    </figure>
  );
}

function Mark({ record, standing }: { record: VendorRecord; standing: Standing }): VNode {
  const tone = toneOf(standing);
  return tone === undefined ? (
    <span>{record.name}</span>
  ) : (
    <MarkSample tone={tone} style="both" text={record.name} />
  );
}

/** How pages mark it; undefined for not at all. */
function toneOf({ reach, tone }: Standing): MarkTone | undefined {
  return reach === 'elsewhere' ? 'elsewhere' : tone;
}
