import type { VNode } from 'preact';

interface SwitchProps {
  readonly on: boolean;
  readonly label: string;
  readonly onToggle: (on: boolean) => void;
}

/** On or off, told by the knob's place and a bar or ring in it, not by colour alone. */
export function Switch({ on, label, onToggle }: SwitchProps): VNode {
  return (
    <button type="button" role="switch" aria-checked={on} class="switch" onClick={() => onToggle(!on)}>
      <span class="switch__track" aria-hidden="true">
        <span class="switch__knob" />
      </span>
      {label}
    </button>
  );
}
