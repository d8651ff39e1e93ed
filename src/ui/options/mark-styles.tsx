import type { VNode } from 'preact';
import { useId } from 'preact/hooks';
import { MARK_STYLES, type MarkStyle } from '../../domain/mark.ts';
import { MarkSample } from '../components/mark-sample.tsx';
import { usePageText } from '../components/text-context.ts';
import { Choice } from './choice.tsx';
import { LockedNote } from './locked-note.tsx';
import { Section } from './section.tsx';

interface MarkStylesProps {
  readonly markStyle: MarkStyle;
  readonly locked: boolean;
  readonly onChange: (markStyle: MarkStyle) => void;
}

/** How marks look, shown on a line of text for each choice. */
export function MarkStyles({ markStyle, locked, onChange }: MarkStylesProps): VNode {
  const { options } = usePageText();
  const text = options.marks;
  const id = useId();
  const lockedBy = locked ? `${id}-locked` : undefined;
  return (
    <Section id="marks" title={text.title} lead={text.lead}>
      {lockedBy && <LockedNote id={lockedBy} />}
      <fieldset class="choices">
        <legend class="visually-hidden">{text.style}</legend>
        {MARK_STYLES.map((style) => (
          <Choice
            key={style}
            type="radio"
            name={id}
            value={style}
            checked={markStyle === style}
            label={text.styles[style]}
            lockedBy={lockedBy}
            onChange={() => onChange(style)}
            sample={
              <>
                <MarkSample tone="prohibited" style={style} text={options.legend.sampleName} />{' '}
                <MarkSample tone="warned" style={style} text={options.legend.sampleName} />
              </>
            }
          />
        ))}
      </fieldset>
    </Section>
  );
}
