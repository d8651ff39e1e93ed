import { errorAt, type Problem } from '../problem.ts';
import type { ReadList } from '../read-sources.ts';
import type { YamlFile } from '../yaml-file.ts';

/** The first line of each source file leads editors to its schema: they complete fields and tell mistakes while typing. */
export function checkEditorLine(list: ReadList): Problem[] {
  const files: readonly (readonly [YamlFile, schema: string])[] = [
    [list.release.file, 'release'],
    [list.jurisdictions.file, 'jurisdictions'],
    [list.sectors.file, 'sectors'],
    [list.removed.file, 'removed'],
    ...list.releases.map(({ file }) => [file, 'changes'] as const),
    ...list.acts.map(({ file }) => [file, 'act'] as const),
    ...list.vendors.map(({ file }) => [file, 'vendor'] as const),
  ];
  return files.flatMap(([file, schema]): Problem[] => {
    const wanted = editorLine(file.path, schema);
    if (file.firstLine === wanted) return [];
    return [
      errorAt(
        { file: file.path, line: 1, column: 1 },
        'the first line does not lead editors to the schema',
        `Write there: ${wanted}`,
      ),
    ];
  });
}

/** The line for a file at `path`, which begins with the list's folder. */
export function editorLine(path: string, schema: string): string {
  const up = '../'.repeat(path.split('/').length - 2);
  return `# yaml-language-server: $schema=${up === '' ? './' : up}schema/${schema}.schema.json`;
}
