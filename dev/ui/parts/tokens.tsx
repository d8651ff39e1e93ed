import type { VNode } from 'preact';
import { Part, State } from './part.tsx';

const COLOURS = [
  'paper',
  'raised',
  'sunken',
  'ink',
  'ink-soft',
  'hairline',
  'edge',
  'accent',
  'accent-sunken',
];
const SIZES = ['small', 'text', 'name', 'title'];

/** Colours and sizes of type. */
export function Tokens(): VNode {
  return (
    <Part title="Tokens">
      <State name="Colours">
        <ul class="swatches">
          {COLOURS.map((name) => (
            <li key={name} class="swatch">
              <span class="swatch__colour" style={{ background: `var(--${name})` }} />
              {name}
            </li>
          ))}
        </ul>
      </State>
      <State name="Type">
        {SIZES.map((name) => (
          <p key={name} style={{ fontSize: `var(--size-${name})` }}>
            {name}: Vendor · 供应商 · المورّد · Поставщик
          </p>
        ))}
      </State>
    </Part>
  );
}
