import { evidenceForm, phraseForm } from '../evidence/words.ts';

/** Words and phrases in the forms in which they are compared. The same ones stand with many names, and forming them takes long. */
export class Wording {
  readonly #phrases = new Map<string, string>();
  readonly #words = new Map<string, string>();

  readonly phrase = (text: string): string => remembered(this.#phrases, text, phraseForm);
  readonly evidence = (text: string): string => remembered(this.#words, text, evidenceForm);
}

function remembered(known: Map<string, string>, text: string, make: (text: string) => string): string {
  let form = known.get(text);
  if (form === undefined) {
    form = make(text);
    known.set(text, form);
  }
  return form;
}
