import { err, ok, type Result } from '../../domain/result.ts';

/** A labelled place of a passage's text. Offsets are UTF-16 code units, end exclusive. */
export interface Label {
  readonly start: number;
  readonly end: number;
}

/** A place that means a vendor. */
export interface TrueUse extends Label {
  /** The vendors that are right here: the one meant, and any other that would be right too. */
  readonly vendors: readonly string[];
  /** A brand that stands for its vendor without the vendor's name: it may be found, but needn't. */
  readonly brand: boolean;
}

/** A place where a name's form means something else, with what it means. */
export interface Trap extends Label {
  readonly why: string;
}

/** A labelled text, read as one page. */
export interface Passage {
  readonly id: string;
  /** BCP 47. */
  readonly lang: string;
  readonly text: string;
  readonly uses: readonly TrueUse[];
  readonly traps: readonly Trap[];
  /** Places that count neither way. */
  readonly either: readonly Label[];
}

const LABEL = /\[([^\][]+)\]\(([^()]+)\)/gu;
const USE = /^(?<vendors>[a-z0-9-]+(?:\|[a-z0-9-]+)*)(?<brand> brand)?$/u;
const TRAP = /^not: (?<why>.+)$/u;
const EITHER = /^either: .+$/u;

/**
 * Reads a file of passages, each under a heading `## id`. Labels stand in the text as links: `[Wiz](wiz)` means the
 * vendor, `[Wiz](wiz|google)` either of two, `[FortiGate](fortinet brand)` a brand without its vendor's name,
 * `[Wiz](not: a film)` is a trap, `[Wiz](either: a user's name)` counts neither way. The error names the line.
 */
export function readPassages(markdown: string, lang: string, file: string): Result<Passage[], string> {
  const passages: Passage[] = [];
  let line = 1;
  for (const part of markdown.split(/^(?=## )/mu)) {
    const heading = /^## (?<id>[a-z0-9-]+)\r?(?:\n|$)/u.exec(part);
    const at = `${file}:${line}`;
    line += part.split('\n').length - 1;
    const id = heading?.groups?.id;
    if (id === undefined) {
      if (part.startsWith('## ')) return err(`${at}: an id is lower-case letters, digits and hyphens`);
      continue;
    }
    const passage = readLabels(part.slice(heading?.[0].length).trim());
    if (!passage.ok) return err(`${at} (${id}): ${passage.error}`);
    passages.push({ id: `${lang}/${id}`, lang, ...passage.value });
  }
  return ok(passages);
}

function readLabels(source: string): Result<Omit<Passage, 'id' | 'lang'>, string> {
  const uses: TrueUse[] = [];
  const traps: Trap[] = [];
  const either: Label[] = [];
  let text = '';
  let from = 0;
  for (const match of source.matchAll(LABEL)) {
    const [whole, surface = '', label = ''] = match;
    text += source.slice(from, match.index);
    from = match.index + whole.length;
    const place = { start: text.length, end: text.length + surface.length };
    text += surface;
    const use = USE.exec(label)?.groups;
    const why = TRAP.exec(label)?.groups?.why;
    if (use) uses.push({ ...place, vendors: use.vendors?.split('|') ?? [], brand: use.brand !== undefined });
    else if (why !== undefined) traps.push({ ...place, why });
    else if (EITHER.test(label)) either.push(place);
    else return err(`"${whole}" is no label`);
  }
  text += source.slice(from);
  return ok({ text, uses, traps, either });
}
