import type { MarkStyle, MarkTone } from '../../domain/mark.ts';

export interface OptionsText {
  readonly title: string;
  readonly lead: string;
  readonly loading: string;
  readonly saved: string;
  readonly notSaved: string;
  readonly jurisdictions: {
    readonly title: string;
    readonly lead: string;
    readonly none: string;
    readonly add: string;
    readonly addHint: string;
    readonly addButton: string;
    unknown(typed: string): string;
    already(place: string): string;
    up(place: string): string;
    down(place: string): string;
    remove(place: string): string;
    added(place: string): string;
    removed(place: string): string;
    moved(place: string, at: number, of: number): string;
  };
  readonly marks: {
    readonly title: string;
    readonly lead: string;
    readonly styles: Readonly<Record<MarkStyle, string>>;
    readonly elsewhere: string;
    readonly elsewhereHint: string;
  };
  readonly legend: {
    readonly title: string;
    readonly lead: string;
    readonly tones: Readonly<Record<MarkTone, { readonly name: string; readonly meaning: string }>>;
    readonly sampleName: string;
    readonly official: string;
    readonly press: string;
  };
  readonly sites: {
    readonly title: string;
    readonly lead: string;
    readonly none: string;
    readonly add: string;
    readonly addButton: string;
    notAHost(typed: string): string;
    already(host: string): string;
    remove(host: string): string;
    added(host: string): string;
    removed(host: string): string;
  };
  readonly about: {
    readonly title: string;
    readonly number: string;
    readonly published: string;
    readonly expires: string;
    readonly size: string;
    readonly origin: string;
    readonly address: string;
    readonly lastCheck: string;
    readonly lastAnswer: string;
    readonly nextCheck: string;
  };
}
