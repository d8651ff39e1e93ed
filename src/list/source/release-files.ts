import { parseDocument, stringify } from 'yaml';
import type { ReleaseChanges } from '../schema/changes.ts';
import { editorLine } from './checks/editor-line.ts';
import type { SourceText } from './yaml-file.ts';

const HEAD = `# What the release changed against the one before it; written by "list release", read by people and by the interface.
# Every id that any release has had stands under "Added" in one of these files: ids are never lost.
`;

/** The file that says what a release changed, under `folder`, the list's. */
export function changesFile(folder: string, changes: ReleaseChanges): SourceText {
  const path = `${folder}/releases/${changes.sequence}.yaml`;
  return { path, text: `${editorLine(path, 'changes')}\n${HEAD}${stringify(changes, { lineWidth: 110 })}` };
}

/** When a release is published and until when it is fresh. ISO 8601, UTC. */
export interface ReleaseTimes {
  readonly published: string;
  readonly expires: string;
}

/** `release.yaml` with the next number and new times; comments and all else stay. */
export function raisedRelease(file: SourceText, sequence: number, times: ReleaseTimes): SourceText {
  const document = parseDocument(file.text);
  document.set('sequence', sequence);
  document.set('published', times.published);
  document.set('expires', times.expires);
  // What was said of the last release doesn't hold for the next one by itself.
  document.delete('mayShrink');
  return { path: file.path, text: String(document) };
}
