import type { VNode } from 'preact';
import { useId } from 'preact/hooks';
import { MARK_STYLES } from '../../domain/mark.ts';
import type { Settings } from '../../settings/settings.ts';
import { MarkSample } from '../components/mark-sample.tsx';
import { useText } from '../components/text-context.ts';
import { Section } from './section.tsx';

interface MarkStylesProps {
  readonly settings: Settings;
  readonly onChange: (change: Partial<Settings>) => void;
}

/** How marks look, shown on a line of text for each choice. */
export function MarkStyles({ settings, onChange }: MarkStylesProps): VNode {
  const { options } = useText();
  const text = options.marks;
  const id = useId();
  return (
    <Section title={text.title} lead={text.lead}>
      <fieldset class="choices">
        <legend class="visually-hidden">{text.title}</legend>
        {MARK_STYLES.map((style) => (
          <label key={style} class="choice">
            <input
              type="radio"
              name={id}
              value={style}
              checked={settings.markStyle === style}
              onChange={() => onChange({ markStyle: style })}
            />
            <span class="choice__name">{text.styles[style]}</span>
            <span class="choice__sample" aria-hidden="true">
              <MarkSample tone="prohibited" style={style} text={options.legend.sampleName} />{' '}
              <MarkSample tone="warned" style={style} text={options.legend.sampleName} />
            </span>
          </label>
        ))}
      </fieldset>
      <label class="choice choice--box">
        <input
          type="checkbox"
          checked={settings.markElsewhere}
          aria-describedby={`${id}-elsewhere`}
          onChange={(event) => onChange({ markElsewhere: event.currentTarget.checked })}
        />
        <span class="choice__name">{text.elsewhere}</span>
      </label>
      <p class="choice__hint soft" id={`${id}-elsewhere`}>
        {text.elsewhereHint}
      </p>
    </Section>
  );
}
