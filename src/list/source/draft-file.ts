import { stringify } from 'yaml';
import { languageOf } from '../language-of.ts';
import { editorLine } from './checks/editor-line.ts';

/** What a draft file holds: fields of a vendor's source file, as far as they are known. */
export interface DraftFields {
  readonly name: string;
  readonly seat?: string;
  readonly legalNames: readonly string[];
  readonly domains: readonly string[];
  /** Spellings of the name, the first one being the name itself. */
  readonly spellings: readonly string[];
  readonly restrictions: readonly object[];
}

/**
 * The text of a draft: a vendor's file with `head` as its comment, and the line that leads editors to the schema once it
 * is in `list/vendors`. Names stand by the language of their script.
 */
export function draftText(head: readonly string[], fields: DraftFields): string {
  const { name, seat, legalNames, domains, spellings, restrictions } = fields;
  const names: Record<string, string[]> = {};
  for (const spelling of spellings) {
    const language = languageOf(spelling);
    names[language] = [...(names[language] ?? []), spelling];
  }
  const content = {
    name,
    ...(seat !== undefined && { seat }),
    ...(legalNames.length > 0 && { legalNames }),
    ...(domains.length > 0 && { domains }),
    names,
    restrictions,
  };
  const lines = [editorLine('list/vendors/draft.yaml', 'vendor'), ...head.map((line) => `# ${line}`)];
  return `${lines.map((line) => `${line}\n`).join('')}${stringify(content, { lineWidth: 110 })}`;
}
