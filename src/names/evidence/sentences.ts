/** After these a full stop ends no sentence: initials, titles, other short forms before a capital. */
const SHORT_FORMS = String.raw`(?<!(?:^|[\s\0(])(?:\p{Lu}|Mr|Mrs|Ms|Dr|Prof|St|No|Nr|vs|г|гг|им|ул))`;

/**
 * The end of a sentence or block; a full stop within a sentence (Inc. said) is followed by a small letter. A line end is
 * a space: HTML wraps its source anywhere.
 */
const SENTENCE_END = new RegExp(
  String.raw`(?:${SHORT_FORMS}\.|[!?…؟۔])["'»”’)\]]*(?:\s+(?=[^\p{Ll}\s])|\s+$)|[।॥。！？\0]`,
  'gu',
);

/** The sentences of a text, told as far as they are asked for. All offsets are UTF-16 code units of the text. */
export class Sentences {
  private readonly text: string;
  /** Where each sentence's last word ends and where the next sentence starts. */
  private readonly ends: { readonly from: number; readonly to: number }[] = [];
  private toldUpTo = 0;

  constructor(text: string) {
    this.text = text;
  }

  /** Where the sentence that `at` is in starts, or `earliest` if it starts before that. */
  startOf(at: number, earliest: number): number {
    this.tell(at);
    for (let index = this.ends.length - 1; index >= 0; index--) {
      const { to } = this.ends[index] ?? { to: 0 };
      if (to <= at) return Math.max(to, earliest);
    }
    return earliest;
  }

  /** Where the sentence that `at` is in ends, or `latest` if it ends behind that. */
  endOf(at: number, latest: number): number {
    this.tell(latest);
    let end = latest;
    for (let index = this.ends.length - 1; index >= 0; index--) {
      const { from } = this.ends[index] ?? { from: 0 };
      if (from < at) break;
      end = Math.min(from, latest);
    }
    return end;
  }

  /** Tells all sentences that end before `to`. Each part of the text is looked at once. */
  private tell(to: number): void {
    while (this.toldUpTo <= to && this.toldUpTo < this.text.length) {
      SENTENCE_END.lastIndex = this.toldUpTo;
      const match = SENTENCE_END.exec(this.text);
      if (!match) {
        this.toldUpTo = this.text.length;
        return;
      }
      const { index } = match;
      this.toldUpTo = index + match[0].length;
      this.ends.push({ from: index, to: this.toldUpTo });
    }
  }
}
