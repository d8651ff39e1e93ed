import { err, type Result } from '../../domain/result.ts';
import { type Backup, type BackupProblem, parseBackup } from '../../settings/backup.ts';

/** Why a chosen file is no backup. */
export type BackupFileProblem =
  | BackupProblem
  | { readonly kind: 'unread' }
  | { readonly kind: 'too-large'; readonly mostBytes: number };

/** 500 watched names with notes of 1000 characters, written in three bytes each, are the most of it. */
const MOST_BYTES = 4_000_000;

/** Reads a file that a person chose. Never rejects. */
export async function readBackup(file: File): Promise<Result<Backup, BackupFileProblem>> {
  if (file.size > MOST_BYTES) return err({ kind: 'too-large', mostBytes: MOST_BYTES });
  try {
    return parseBackup(await file.text());
  } catch {
    // It was moved or may not be read.
    return err({ kind: 'unread' });
  }
}
