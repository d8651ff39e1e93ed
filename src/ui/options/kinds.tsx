import type { VNode } from 'preact';
import { useId } from 'preact/hooks';
import { KINDS, type Kind } from '../../domain/restriction.ts';
import { usePageText } from '../components/text-context.ts';
import { Choice } from './choice.tsx';
import { LockedNote } from './locked-note.tsx';
import { Section } from './section.tsx';
import { withItem } from './with-item.ts';

interface KindsProps {
  readonly kindsOff: readonly Kind[];
  readonly locked: boolean;
  readonly onChange: (kindsOff: readonly Kind[]) => void;
}

/** Which kinds of acts decide marks and badge, each with what it means. */
export function Kinds({ kindsOff, locked, onChange }: KindsProps): VNode {
  const { options, evidence } = usePageText();
  const text = options.kinds;
  const id = useId();
  const lockedBy = locked ? `${id}-locked` : undefined;
  return (
    <Section id="kinds" title={text.title} lead={text.lead}>
      {lockedBy && <LockedNote id={lockedBy} />}
      <fieldset class="choices">
        <legend class="visually-hidden">{text.label}</legend>
        {KINDS.map((kind) => (
          <Choice
            key={kind}
            type="checkbox"
            value={kind}
            checked={!kindsOff.includes(kind)}
            label={evidence.kinds[kind]}
            hint={text.meanings[kind]}
            lockedBy={lockedBy}
            onChange={(on) => onChange(withItem(kindsOff, kind, !on))}
          />
        ))}
      </fieldset>
    </Section>
  );
}
