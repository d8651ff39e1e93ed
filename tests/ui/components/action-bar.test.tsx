// @vitest-environment happy-dom
import { describe, expect, test } from 'vitest';
import { ActionBar } from '../../../src/ui/components/action-bar.tsx';
import { button, faults, press, settled, show, words } from '../screen.ts';

const bar = () =>
  show(
    <ActionBar
      actions={[
        { label: 'Copy', content: () => <input aria-label="First" /> },
        { label: 'Hide', content: () => <p>Second</p> },
      ]}
    >
      <a href="#list">List</a>
    </ActionBar>,
  );
const panel = () => document.querySelector('.actions__panel');

describe('a row of things to do', () => {
  test('opens one at a time below it', async () => {
    await bar();
    expect(panel()).toBeNull();
    await press(button('Copy'));
    expect(panel()?.id).toBe(button('Copy').getAttribute('aria-controls'));
    await press(button('Hide'));
    expect(words(panel())).toBe('Second');
    expect(button('Copy').getAttribute('aria-expanded')).toBe('false');
    expect(await faults(document.querySelector('.actions')!)).toEqual([]);
    await press(button('Hide'));
    expect(panel()).toBeNull();
  });

  test('is closed by Escape, which then closes nothing else and gives the focus back', async () => {
    await bar();
    await press(button('Copy'));
    const field = document.querySelector('input')!;
    field.focus();
    const key = new KeyboardEvent('keydown', { key: 'Escape', bubbles: true, cancelable: true });
    await settled(() => field.dispatchEvent(key));
    expect(key.defaultPrevented).toBe(true);
    expect(panel()).toBeNull();
    expect(document.activeElement).toBe(button('Copy'));
  });

  test('leaves other keys alone', async () => {
    await bar();
    await press(button('Copy'));
    const key = new KeyboardEvent('keydown', { key: 'a', bubbles: true, cancelable: true });
    await settled(() => document.querySelector('input')!.dispatchEvent(key));
    expect(key.defaultPrevented).toBe(false);
    expect(panel()).not.toBeNull();
  });
});
