import { type ErrorCode, isMap, isNode, isScalar, LineCounter, type Node, parseDocument } from 'yaml';
import { err, ok, type Result } from '../../domain/result.ts';
import { errorAt, type Place, type Problem } from './problem.ts';

/** A source file as read from disk. */
export interface SourceText {
  /** Relative to the project, with forward slashes; problems are told with it. */
  readonly path: string;
  readonly text: string;
}

export type Key = string | number;

/** A parsed source file. All its scalars are strings: `2024` and `360` stay what they are, `2024-06` is no time. */
export interface YamlFile {
  readonly path: string;
  readonly firstLine: string;
  readonly data: unknown;
  /** Where the value under `keys` starts; the nearest value around it when it is not there. */
  placeOf(keys: readonly Key[]): Place;
  /** Where the key itself stands, for fields that should not be there. */
  placeOfKey(keys: readonly Key[]): Place;
  /** The fields under `keys` in the order in which they are written; none when it has no fields. */
  fieldsOf(keys: readonly Key[]): readonly string[];
}

export function readYaml({ path, text }: SourceText): Result<YamlFile, readonly Problem[]> {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, schema: 'failsafe', prettyErrors: false });
  const placeAt = (offset: number): Place => {
    const { line, col } = lines.linePos(offset);
    return { file: path, line: Math.max(line, 1), column: Math.max(col, 1) };
  };
  if (document.errors.length > 0) {
    return err(
      document.errors.map(({ pos, code, message }) =>
        errorAt(placeAt(pos[0]), `not valid YAML: ${message}`, remedyFor(code)),
      ),
    );
  }
  const nodeOf = (keys: readonly Key[]): Node | undefined => {
    const node = keys.length === 0 ? document.contents : document.getIn(keys, true);
    return isNode(node) ? node : undefined;
  };
  const placeOf = (keys: readonly Key[]): Place => {
    const start = nodeOf(keys)?.range?.[0];
    if (start !== undefined) return placeAt(start);
    return keys.length === 0 ? placeAt(0) : placeOf(keys.slice(0, -1));
  };
  const placeOfKey = (keys: readonly Key[]): Place => {
    const parent = nodeOf(keys.slice(0, -1));
    const last = keys.at(-1);
    const pair = isMap(parent)
      ? parent.items.find(({ key }) => isScalar(key) && key.value === last)
      : undefined;
    const start = isScalar(pair?.key) ? pair.key.range?.[0] : undefined;
    return start === undefined ? placeOf(keys) : placeAt(start);
  };
  const fieldsOf = (keys: readonly Key[]): string[] => {
    const node = nodeOf(keys);
    return isMap(node) ? node.items.flatMap(({ key }) => (isScalar(key) ? [String(key.value)] : [])) : [];
  };
  const firstLine = text.split('\n', 1)[0] ?? '';
  return ok({ path, firstLine, data: document.toJS(), placeOf, placeOfKey, fieldsOf });
}

function remedyFor(code: ErrorCode): string {
  switch (code) {
    case 'DUPLICATE_KEY':
      return 'Keep one of the two.';
    case 'TAB_AS_INDENT':
      return 'Indent with spaces.';
    case 'BLOCK_AS_IMPLICIT_KEY':
      return 'Put a text with a colon in quotes; begin a field at the same column as its neighbours.';
    default:
      return 'Indent it as the lines around it, and close what is open.';
  }
}
