// @vitest-environment happy-dom
import { beforeEach, describe, expect, test } from 'vitest';
import { runsOn } from '../../../src/page/reading/inline.ts';
import { renderedParentOf } from '../../../src/page/reading/rendered-tree.ts';
import { Roots } from '../../../src/page/reading/roots.ts';
import { Slices } from '../../../src/page/reading/slices.ts';
import { lastWithin } from '../../../src/page/reading/text-walk.ts';

/** As Chromium has it: a form answers by its fields, wherever they stand; here, one that is around it. */
function clobber(form: HTMLFormElement, ...names: string[]): void {
  for (const name of names)
    Object.defineProperty(form, name, { configurable: true, value: form.parentElement });
}

let form: HTMLFormElement;
let [before, within, after]: Text[] = [];

beforeEach(() => {
  document.body.innerHTML = 'a<fieldset><form>b</form></fieldset>c';
  const found = document.querySelector('form');
  if (!found) throw new Error('no form');
  form = found;
  [before, within, after] = [document.body.firstChild, form.firstChild, document.body.lastChild] as Text[];
});

describe('a form whose fields have the names of what is asked of it', () => {
  test.each(['nextSibling', 'firstChild'])('is walked through all the same: %s', (name) => {
    clobber(form, name);
    form.style.display = 'inline';
    const fieldset = form.parentElement;
    if (fieldset) fieldset.style.display = 'inline';
    expect([before && within && runsOn(before, within), within && after && runsOn(within, after)]).toEqual([
      true,
      true,
    ]);
  });

  test('has the last node that it has', () => {
    clobber(form, 'lastChild');
    expect(lastWithin(form)).toBe(within);
  });

  test('has the parent that it has, and is in no slot', () => {
    clobber(form, 'assignedSlot', 'parentElement', 'getRootNode');
    expect(renderedParentOf(form)).toBe(form.parentElement);
  });

  test('is looked through for shadow trees', async () => {
    const host = document.createElement('p');
    form.append(host);
    const root = host.attachShadow({ mode: 'open' });
    clobber(form, 'localName', 'querySelectorAll', 'getElementsByTagName', 'firstElementChild');
    const roots = new Roots(
      ({ shadowRoot }) => shadowRoot,
      () => false,
    );
    expect(await roots.find([form], new Slices(), new AbortController().signal)).toEqual([root]);
  });
});
