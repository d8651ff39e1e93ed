import type { Candidate, Rejected, Rejection } from './candidate.ts';
import { besideCues, isBesidePerson } from './evidence/beside.ts';
import { companyCues } from './evidence/company.ts';
import { type Context, contextOf } from './evidence/context.ts';
import { type Cue, cue, scoreOf } from './evidence/cue.ts';
import { isInLanguage } from './evidence/language.ts';
import { phraseAgainst } from './evidence/phrases.ts';
import { Sentences } from './evidence/sentences.ts';
import { TextWords } from './evidence/text-words.ts';
import { type Tells, wordCues } from './evidence/word-cues.ts';
import { Finder } from './forms/finder.ts';
import type { Occurrence } from './forms/form-comparer.ts';
import { wordRules } from './forms/form-rules.ts';
import { formOf } from './forms/form-table.ts';
import { NameFlag } from './index/index-format.ts';
import { isWeak, type NamesIndex, type Telling } from './index/names-index.ts';
import { type CaseRule, hasCase } from './letter-case.ts';
import { isInMailAddress } from './mail-address.ts';

/** A text whose names are judged: what is told of it for one name serves the next. */
export interface JudgedText {
  readonly text: string;
  readonly sentences: Sentences;
  readonly words: TextWords;
}

/** Judges forms of names by the text around them. */
export class Judge {
  private readonly index: NamesIndex;
  private readonly told = new Map<number, Tells>();
  private wordFinder: Finder | undefined;

  constructor(index: NamesIndex) {
    this.index = index;
  }

  /** Makes a text ready. Nothing in it is looked at before a weak name is found. */
  read(text: string): JudgedText {
    return { text, sentences: new Sentences(text), words: new TextWords(text, () => this.words()) };
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
      const cues = this.cuesOf(name, context, judged.words);
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

  private words(): Finder {
    this.wordFinder ??= new Finder(this.index.words, wordRules);
    return this.wordFinder;
  }

  private cuesOf(name: number, context: Context, words: TextWords): Cue[] {
    const { index } = this;
    const textOf = (word: number) => formOf(index.words, word);
    const cues = wordCues(context, words, this.tellsFor(name), textOf);
    cues.push(...companyCues(context, index.cueWords), ...besideCues(context, index.cueWords));
    if (this.isLikely(name, context)) cues.push(cue('likely-name'));
    return cues;
  }

  /** What words tell of a name, each looked up once: a page has the same ones around the same name again and again. */
  private tellsFor(name: number): Tells {
    const known = this.told.get(name);
    if (known) return known;
    const told = new Map<number, Telling | 'nothing'>();
    const tells: Tells = (word) => {
      let telling = told.get(word);
      if (telling === undefined) {
        telling = this.index.tellsOf(name, word) ?? 'nothing';
        told.set(word, telling);
      }
      return telling === 'nothing' ? undefined : telling;
    };
    this.told.set(name, tells);
    return tells;
  }

  private isLikely(name: number, context: Context): boolean {
    const languages = this.index.weakIn(name);
    return languages === undefined
      ? this.index.hasFlag(name, NameFlag.likely)
      : !isInLanguage(context, languages, this.index.cueWords);
  }
}

/** A word with a capital right before: worth asking whether it is a given name or a title. */
function mayBeOfPerson(text: string, start: number): boolean {
  return /(?:^|\P{L})\p{Lu}[\p{L}\p{M}.-]*\s$/u.test(text.slice(Math.max(0, start - 24), start));
}

/** A plural or genitive of a name of three letters. */
function isShortPlural(surface: string, written: string): boolean {
  return written.length === 3 && surface.length === 4 && /s$/iu.test(surface);
}

/** Whether the same letters and marks are used, whatever their case. A case ending may follow. */
function isSpelledAs(surface: string, written: string): boolean {
  return surface.normalize('NFC').toLowerCase().startsWith(written.toLowerCase());
}
