import type { Candidate, Rejected, Rejection } from './candidate.ts';
import { besideCues, isBesidePerson } from './evidence/beside.ts';
import { companyCues } from './evidence/company.ts';
import { type Context, contextOf } from './evidence/context.ts';
import { type Cue, cue, scoreOf } from './evidence/cue.ts';
import { isInLanguage } from './evidence/language.ts';
import { phraseAgainst } from './evidence/phrases.ts';
import { Sentences } from './evidence/sentences.ts';
import { wordCues } from './evidence/word-cues.ts';
import type { Occurrence } from './forms/form-comparer.ts';
import { NameFlag } from './index/index-format.ts';
import { isWeak, type NamesIndex } from './index/names-index.ts';
import { type CaseRule, hasCase } from './letter-case.ts';
import { isCapital, isWordAt, lastWord } from './letters.ts';
import { isInMailAddress } from './mail-address.ts';

/** A text whose names are judged: what is told of it for one name serves the next. */
export interface JudgedText {
  readonly text: string;
  readonly sentences: Sentences;
}

/** Judges forms of names by the text around them. */
export class Judge {
  private readonly index: NamesIndex;

  constructor(index: NamesIndex) {
    this.index = index;
  }

  /** Makes a text ready. Nothing in it is looked at before a weak name is found. */
  read(text: string): JudgedText {
    return { text, sentences: new Sentences(text) };
  }

  /**
   * The name that the form at a place may be: a strong one, else the weak one for which most speaks; undefined when it
   * can be none. Behind a given name even a strong one is weak. `reject` is told of each name that it can't be.
   */
  candidateOf(
    judged: JudgedText,
    { start, end, forms }: Occurrence,
    reject: (rejected: Rejected) => void,
  ): Candidate | undefined {
    const { index } = this;
    const { text, sentences } = judged;
    const isInAddress = isInMailAddress(text, start, end);
    let context: Context | undefined;
    let best: Candidate | undefined;
    for (const name of forms) {
      const form = {
        start,
        end,
        vendor: index.vendorOf(name),
        name: index.writtenOf(name),
        role: index.hasFlag(name, NameFlag.product) ? 'product' : 'name',
        sectors: index.sectorsOf(name),
      } as const;
      const rejection = isInAddress
        ? ({ because: 'mail-address' } as const)
        : this.rejectionOf(name, form.name, text, start, end);
      if (rejection) {
        reject({ ...form, rejection });
        continue;
      }
      const isStrong = !isWeak(index, name);
      if (isStrong && !mayBeOfPerson(text, start)) return { ...form, cues: undefined };
      context ??= contextOf(text, sentences, start, end);
      if (isStrong && !isBesidePerson(context, index.cueWords)) return { ...form, cues: undefined };
      const cues = this.cuesOf(name, context);
      if (!best?.cues || scoreOf(cues) > scoreOf(best.cues)) best = { ...form, cues };
    }
    return best;
  }

  private rejectionOf(
    name: number,
    written: string,
    text: string,
    start: number,
    end: number,
  ): Rejection | undefined {
    const { index } = this;
    const surface = text.slice(start, end);
    if (!hasCase(surface, written, this.caseRuleOf(name))) return { because: 'letter-case' };
    if (index.hasFlag(name, NameFlag.spelled) && !isSpelledAs(surface, written)) {
      return { because: 'spelling' };
    }
    if (isShortPlural(surface, written) && !/^\p{Lu}+s$/u.test(surface)) return { because: 'letter-case' };
    const phrase = phraseAgainst(text, start, end, index.phrasesAgainst(name));
    return phrase === undefined ? undefined : { because: 'phrase', phrase };
  }

  private caseRuleOf(name: number): CaseRule {
    if (this.index.hasFlag(name, NameFlag.cased)) return 'as-written';
    return isWeak(this.index, name) ? 'initial' : 'any';
  }

  private cuesOf(name: number, context: Context): Cue[] {
    const { index } = this;
    const cues = wordCues(context, index.evidenceOf(name));
    cues.push(...companyCues(context, index.cueWords), ...besideCues(context, index.cueWords));
    if (this.isLikely(name, context)) cues.push(cue('likely-name'));
    return cues;
  }

  private isLikely(name: number, context: Context): boolean {
    const languages = this.index.weakIn(name);
    return languages === undefined
      ? this.index.hasFlag(name, NameFlag.likely)
      : !isInLanguage(context, languages, this.index.cueWords);
  }
}

/** More is no name of a person. */
const LONGEST_WORD = 24;

/** A word with a capital right before: worth asking whether it is a given name or a title. */
function mayBeOfPerson(text: string, start: number): boolean {
  if (start === 0 || isWordAt(text, start - 1)) return false;
  const before = text.slice(Math.max(0, start - LONGEST_WORD), start).trimEnd();
  return isCapital(lastWord(before, '.-').charAt(0));
}

/** A plural or genitive of a name of three letters. */
function isShortPlural(surface: string, written: string): boolean {
  return written.length === 3 && surface.length === 4 && /s$/iu.test(surface);
}

/** Whether the same letters and marks are used, whatever their case. A case ending may follow. */
function isSpelledAs(surface: string, written: string): boolean {
  return surface.normalize('NFC').toLowerCase().startsWith(written.toLowerCase());
}
