import type { VNode } from 'preact';
import { useId } from 'preact/hooks';
import { MARK_TONES, type MarkTone } from '../../domain/mark.ts';
import { BASES } from '../../domain/restriction.ts';
import type { Tone } from '../../domain/tone.ts';
import type { Settings } from '../../settings/settings.ts';
import { BasisBadge } from '../components/basis-badge.tsx';
import { MarkSample } from '../components/mark-sample.tsx';
import { usePageText } from '../components/text-context.ts';
import { ToneIcon } from '../components/tone-icon.tsx';
import { Choice } from './choice.tsx';
import { LockedNote } from './locked-note.tsx';
import { Section } from './section.tsx';
import { withItem } from './with-item.ts';

interface TonesProps {
  readonly settings: Pick<Settings, 'tonesOff' | 'markElsewhere'>;
  readonly locked: readonly (keyof Settings)[];
  readonly onChange: (change: Pick<Partial<Settings>, 'tonesOff' | 'markElsewhere'>) => void;
}

/** Each tone's line, sign, word and meaning, and whether it marks; then the two bases. */
export function Tones({ settings, locked, onChange }: TonesProps): VNode {
  const { options, evidence } = usePageText();
  const text = options.legend;
  const id = useId();
  const lockedBy = (field: 'tonesOff' | 'markElsewhere') =>
    locked.includes(field) ? `${id}-locked` : undefined;
  const { tonesOff, markElsewhere } = settings;

  const choice = (tone: Exclude<MarkTone, 'watched'>) =>
    tone === 'elsewhere'
      ? {
          checked: markElsewhere,
          lockedBy: lockedBy('markElsewhere'),
          onChange: (on: boolean) => onChange({ markElsewhere: on }),
        }
      : {
          checked: !tonesOff.includes(tone),
          lockedBy: lockedBy('tonesOff'),
          onChange: (on: boolean) => onChange({ tonesOff: withItem<Tone>(tonesOff, tone, !on) }),
        };

  return (
    <Section id="tones" title={text.title} lead={text.lead}>
      {(lockedBy('tonesOff') ?? lockedBy('markElsewhere')) && <LockedNote id={`${id}-locked`} />}
      <fieldset class="choices">
        <legend class="visually-hidden">{text.tonesLabel}</legend>
        {MARK_TONES.map((tone) => {
          if (tone === 'watched') return null;
          const { name, meaning } = text.tones[tone];
          return (
            <Choice
              key={tone}
              type="checkbox"
              value={tone}
              label={<ToneName tone={tone} name={name} />}
              hint={meaning}
              {...choice(tone)}
            />
          );
        })}
      </fieldset>
      <dl class="legend">
        <div class="legend__entry">
          <dt>
            <ToneName tone="watched" name={text.tones.watched.name} />
          </dt>
          <dd>{text.tones.watched.meaning}</dd>
        </div>
      </dl>
      <h3 class="section__part">{text.bases}</h3>
      <dl class="legend">
        {BASES.map((basis) => (
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

/** A tone's word as it is marked on pages, with its sign. */
function ToneName({ tone, name }: { tone: MarkTone; name: string }): VNode {
  return (
    <span class="tone-name">
      <span class={`tone-${tone}`}>
        <ToneIcon tone={tone} />
      </span>
      <MarkSample tone={tone} style="both" text={name} />
    </span>
  );
}
