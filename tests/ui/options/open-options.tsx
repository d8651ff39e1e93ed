import { OptionsPage } from '../../../src/ui/options/options.tsx';
import type { SavedFile } from '../../../src/ui/save-file.ts';
import { EN } from '../../text/english.ts';
import type { FakeClient } from '../fake-client.ts';
import { NOW } from '../records.ts';
import { settled, show, words } from '../screen.ts';

export interface OpenOptions {
  /** What was handed to the browser to be saved. */
  readonly files: readonly SavedFile[];
}

/** The options page over the client, at the address of one of its parts if one is given. */
export async function openOptions(client: FakeClient, hash = ''): Promise<OpenOptions> {
  const files: SavedFile[] = [];
  location.hash = hash;
  await show(
    <OptionsPage
      client={client}
      text={EN}
      loadText={async () => EN}
      version="1.2.3"
      saveFile={(file) => files.push(file)}
      now={() => NOW}
    />,
  );
  return { files };
}

/** The part of the page under this heading. */
export function section(title: string): HTMLElement {
  const heading = [...document.querySelectorAll('h2')].find((one) => words(one) === title);
  const found = heading?.closest('section');
  if (!found) throw new Error(`No section ${title}`);
  return found;
}

/** The names of a part's rows. */
export function rows(title: string): string[] {
  return [...section(title).querySelectorAll('.rows__name, .watched__name')].map(words);
}

/** What the page says became of the last change. */
export function saved(): string {
  return words(document.querySelector('.confirmation'));
}

/** Types into the part's first field for text and sends its form. */
export async function add(title: string, typed: string): Promise<void> {
  const field = section(title).querySelector<HTMLInputElement>('form input[type=text]')!;
  await settled(() => {
    field.value = typed;
    field.form?.dispatchEvent(new Event('submit', { bubbles: true, cancelable: true }));
  });
}

/** Gives a file to the part's hidden file field. */
export async function chooseFile(title: string, name: string, content: string): Promise<void> {
  const field = section(title).querySelector<HTMLInputElement>('input[type=file]')!;
  const file = new File([content], name);
  Object.defineProperty(field, 'files', { configurable: true, value: [file] });
  await settled(() => field.dispatchEvent(new Event('change', { bubbles: true })));
  await settled(() => {});
}

/** The checkbox or radio button with this value. */
export function choice(title: string, value: string): HTMLInputElement {
  const found = section(title).querySelector<HTMLInputElement>(`input[value="${value}"]`);
  if (!found) throw new Error(`${title} has no choice ${value}`);
  return found;
}
