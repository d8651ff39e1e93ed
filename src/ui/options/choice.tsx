import type { ComponentChildren, VNode } from 'preact';
import { useId } from 'preact/hooks';

interface ChoiceProps {
  readonly type: 'radio' | 'checkbox';
  /** Of a group of radio buttons. */
  readonly name?: string;
  readonly value?: string;
  readonly checked: boolean;
  readonly label: ComponentChildren;
  /** Stands under the label and describes the control. */
  readonly hint?: string | undefined;
  /** Seen beside the label; says nothing that the label doesn't. */
  readonly sample?: ComponentChildren;
  /** Id of the note that says why it can't be changed; without one it can. */
  readonly lockedBy?: string | undefined;
  readonly onChange: (checked: boolean) => void;
}

/** A radio button or a checkbox with its words. A locked one keeps its place in the Tab order and does nothing. */
export function Choice(props: ChoiceProps): VNode {
  const { type, name, value, checked, label, hint, sample, lockedBy, onChange } = props;
  const id = useId();
  const described = [hint === undefined ? [] : id, lockedBy ?? []].flat().join(' ');
  return (
    <div class="choice" data-locked={lockedBy !== undefined}>
      <label class="choice__label">
        <input
          type={type}
          name={name}
          value={value}
          checked={checked}
          aria-disabled={lockedBy === undefined ? undefined : true}
          aria-describedby={described || undefined}
          onClick={(event) => lockedBy !== undefined && event.preventDefault()}
          onChange={(event) => lockedBy === undefined && onChange(event.currentTarget.checked)}
        />
        <span class="choice__name">{label}</span>
        {sample && (
          <span class="choice__sample" aria-hidden="true">
            {sample}
          </span>
        )}
      </label>
      {hint !== undefined && (
        <p class="choice__hint" id={id}>
          {hint}
        </p>
      )}
    </div>
  );
}
