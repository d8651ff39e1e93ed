import type { VNode } from 'preact';
import { MARK_TONES } from '../../domain/mark.ts';
import { BasisBadge } from '../components/basis-badge.tsx';
import { MarkSample } from '../components/mark-sample.tsx';
import { useText } from '../components/text-context.ts';
import { ToneIcon } from '../components/tone-icon.tsx';
import { Section } from './section.tsx';

/** Each tone's line, sign and word, and the two bases. */
export function Legend(): VNode {
  const { options, evidence } = useText();
  const text = options.legend;
  return (
    <Section title={text.title} lead={text.lead}>
      <dl class="legend">
        {MARK_TONES.map((tone) => (
          <div key={tone} class="legend__entry">
            <dt>
              <span class={`tone-${tone}`}>
                <ToneIcon tone={tone} />
              </span>
              <MarkSample tone={tone} style="both" text={text.tones[tone].name} />
            </dt>
            <dd>{text.tones[tone].meaning}</dd>
          </div>
        ))}
        {(['official', 'press'] as const).map((basis) => (
          <div key={basis} class="legend__entry">
            <dt>
              <BasisBadge basis={basis} words={evidence[basis]} />
            </dt>
            <dd>{text[basis]}</dd>
          </div>
        ))}
      </dl>
    </Section>
  );
}
