import type { VNode } from 'preact';
import { useId } from 'preact/hooks';
import { LOCALES, type Locale } from '../../domain/locale.ts';
import type { Settings } from '../../settings/settings.ts';
import { ownName } from '../../text/languages.ts';
import { usePageText } from '../components/text-context.ts';
import { LockedNote } from './locked-note.tsx';
import { Section } from './section.tsx';

type Language = Settings['language'];

interface LanguageChoiceProps {
  readonly language: Language;
  readonly locked: boolean;
  readonly onChange: (language: Language) => void;
}

/** In which language the interface speaks. Each is named in itself, so that it is found by who reads no other. */
export function LanguageChoice({ language, locked, onChange }: LanguageChoiceProps): VNode {
  const text = usePageText().options.language;
  const id = useId();
  const nameOf = (one: Language) => (one === 'browser' ? text.browser : ownName(one));
  return (
    <Section id="language" title={text.title}>
      <div class="labelled">
        <label class="labelled__label" for={id}>
          {text.label}
        </label>
        {locked ? (
          // A select can't be read-only; a field can, and keeps its place in the Tab order.
          <input
            class="field"
            id={id}
            readOnly
            value={nameOf(language)}
            aria-describedby={`${id}-locked ${id}-hint`}
          />
        ) : (
          <select
            class="field"
            id={id}
            value={language}
            aria-describedby={`${id}-hint`}
            onChange={(event) => onChange(languageOf(event.currentTarget.value))}
          >
            <option value="browser">{text.browser}</option>
            {LOCALES.map((locale) => (
              <option key={locale} value={locale} lang={locale} dir="auto">
                {nameOf(locale)}
              </option>
            ))}
          </select>
        )}
        {locked && <LockedNote id={`${id}-locked`} />}
        <p class="labelled__hint" id={`${id}-hint`}>
          {text.hint}
        </p>
      </div>
    </Section>
  );
}

function languageOf(value: string): Locale | 'browser' {
  return LOCALES.find((locale) => locale === value) ?? 'browser';
}
