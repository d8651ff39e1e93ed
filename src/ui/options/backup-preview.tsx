import type { VNode } from 'preact';
import type { Backup } from '../../settings/backup.ts';
import { SETTINGS_FIELDS } from '../../settings/lenient.ts';
import type { Settings } from '../../settings/settings.ts';
import { usePageText } from '../components/text-context.ts';
import { leftOutWords, settingsLines } from './backup-words.ts';

interface BackupPreviewProps {
  readonly backup: Backup;
  readonly locked: readonly (keyof Settings)[];
}

/** More would push the buttons out of sight. */
const MOST_LEFT_OUT = 8;

/** What a backup holds, what of it can't be taken, and what stays or goes besides. */
export function BackupPreview({ backup, locked }: BackupPreviewProps): VNode {
  const all = usePageText();
  const text = all.backup;
  const { settings, leftOut, made } = backup;
  const isFree = (field: keyof Settings) => !locked.includes(field);
  const holds = settingsLines(
    Object.fromEntries(Object.entries(settings).filter(([field]) => locked.every((one) => one !== field))),
    all,
  );
  const problems = leftOut
    .filter(({ field }) => locked.every((one) => one !== field))
    .map((one) => leftOutWords(one, settings, all));
  const problemLines =
    problems.length > MOST_LEFT_OUT
      ? [...problems.slice(0, MOST_LEFT_OUT), text.problem.more({ count: problems.length - MOST_LEFT_OUT })]
      : problems;
  const absent = SETTINGS_FIELDS.filter((field) => isFree(field) && !(field in settings));
  return (
    <>
      {made !== undefined && <p class="soft">{text.preview.made({ date: all.day(made) })}</p>}
      {holds.length > 0 ? <Lines title={text.preview.holds} lines={holds} /> : <p>{text.preview.nothing}</p>}
      <Lines title={text.preview.leftOut} lines={problemLines} />
      <Lines
        title={text.preview.absent}
        lines={holds.length > 0 ? absent.map((field) => text.fields[field]) : []}
      />
      <Lines title={text.preview.locked} lines={locked.map((field) => text.fields[field])} />
      {holds.length > 0 && <p>{text.preview.replaces}</p>}
    </>
  );
}

function Lines({ title, lines }: { title: string; lines: readonly string[] }): VNode | null {
  if (lines.length === 0) return null;
  return (
    <>
      <h4 class="confirm__part">{title}</h4>
      <ul class="confirm__lines">
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </>
  );
}
