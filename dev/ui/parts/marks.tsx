import type { VNode } from 'preact';
import { MARK_STYLES, MARK_TONES } from '../../../src/domain/mark.ts';
import { BASES } from '../../../src/domain/restriction.ts';
import { TONES } from '../../../src/domain/tone.ts';
import { BasisBadge } from '../../../src/ui/components/basis-badge.tsx';
import { MarkLogo } from '../../../src/ui/components/mark-logo.tsx';
import { MarkSample } from '../../../src/ui/components/mark-sample.tsx';
import { usePageText } from '../../../src/ui/components/text-context.ts';
import { ToneBadge } from '../../../src/ui/components/tone-badge.tsx';
import { ToneIcon } from '../../../src/ui/components/tone-icon.tsx';
import { Part, State } from './part.tsx';

/** Tones, marks and bases: colour, line, sign and word of each. */
export function Marks(): VNode {
  const { claims, evidence, options } = usePageText();
  return (
    <Part title="Tones">
      <State name="Tone: sign and word">
        <ul class="row">
          {TONES.map((tone) => (
            <li key={tone}>
              <span class={`tone-${tone}`}>
                <ToneIcon tone={tone} />
              </span>{' '}
              <ToneBadge tone={tone} word={claims.tones[tone]} />
            </li>
          ))}
          <li class="soft">
            <ToneIcon tone="none" /> {claims.noRecord}
          </li>
        </ul>
      </State>
      {MARK_STYLES.map((style) => (
        <State key={style} name={`Marks: ${options.marks.styles[style]}`}>
          <p class="row">
            {MARK_TONES.map((tone) => (
              <MarkSample key={tone} tone={tone} style={style} text={options.legend.tones[tone].name} />
            ))}
          </p>
        </State>
      ))}
      <State name="Logo">
        <p class="row">
          <MarkLogo />
        </p>
      </State>
      <State name="Basis">
        <p class="row">
          {BASES.map((basis) => (
            <BasisBadge key={basis} basis={basis} words={evidence[basis]} />
          ))}
        </p>
      </State>
    </Part>
  );
}
