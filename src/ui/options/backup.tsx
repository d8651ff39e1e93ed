import type { VNode } from 'preact';
import { useRef, useState } from 'preact/hooks';
import { dayOf } from '../../domain/partial-date.ts';
import { type Backup, makeBackup } from '../../settings/backup.ts';
import type { Settings, SettingsView } from '../../settings/settings.ts';
import { usePageText } from '../components/text-context.ts';
import type { SaveFile } from '../save-file.ts';
import { BackupPreview } from './backup-preview.tsx';
import { backupProblemWords } from './backup-words.ts';
import { Confirm } from './confirm.tsx';
import { FileButton } from './file-button.tsx';
import { readBackup } from './read-backup.ts';
import { Section } from './section.tsx';

interface BackupPartProps {
  readonly view: SettingsView;
  readonly saveFile: SaveFile;
  /** Epoch ms. */
  readonly now: () => number;
  /** Puts these in place of all that was decided; tells whether it was done. */
  readonly onReplace: (settings: Partial<Settings>) => Promise<boolean>;
}

type Step =
  | { readonly kind: 'idle' }
  | { readonly kind: 'restore'; readonly file: string; readonly backup: Backup }
  | { readonly kind: 'reset' };

interface Told {
  readonly ok: boolean;
  readonly words: string;
  /** What was decided before, while it can be put back. */
  readonly before?: Partial<Settings>;
}

/** All that was decided as a file, back from a file, or gone; the last two are asked about first and can be undone. */
export function BackupPart({ view, saveFile, now, onReplace }: BackupPartProps): VNode {
  const all = usePageText();
  const text = all.backup;
  const [step, setStep] = useState<Step>({ kind: 'idle' });
  const [told, setTold] = useState<Told>();
  const buttons = useRef<HTMLDivElement>(null);

  const save = () => {
    const name = `interdict-backup-${dayOf(now())}.json`;
    saveFile({ name, type: 'application/json', text: makeBackup(view, now()) });
    setTold({ ok: true, words: text.saved({ file: name }) });
  };
  const open = async (file: File) => {
    setStep({ kind: 'idle' });
    const read = await readBackup(file);
    if (read.ok) {
      setTold(undefined);
      setStep({ kind: 'restore', file: file.name, backup: read.value });
    } else {
      setTold({ ok: false, words: backupProblemWords(read.error, file.name, all) });
    }
  };
  const replace = async (settings: Partial<Settings>, words: string, canUndo = true) => {
    const before = view.settings;
    const done = await onReplace(settings);
    setTold(done ? { ok: true, words, ...(canUndo && { before }) } : { ok: false, words: text.failed });
    close();
  };
  const close = () => {
    setStep({ kind: 'idle' });
    // What was pressed is gone: the focus goes back to where this began.
    buttons.current?.querySelector('button')?.focus();
  };

  return (
    <Section id="backup" title={text.title} lead={text.lead}>
      <div class="buttons" ref={buttons}>
        <button type="button" class="button" onClick={save}>
          {text.save}
        </button>
        <FileButton label={text.choose} accept=".json,application/json" onFile={(file) => void open(file)} />
        <button type="button" class="button" onClick={() => setStep({ kind: 'reset' })}>
          {text.reset}
        </button>
      </div>
      <div class="told" role="status">
        {told && <p class={told.ok ? undefined : 'problem'}>{told.words}</p>}
      </div>
      {told?.before && (
        <button
          type="button"
          class="button"
          onClick={() => void replace(told.before ?? {}, text.undone, false)}
        >
          {text.undo}
        </button>
      )}
      {step.kind === 'restore' && (
        <Confirm
          title={text.preview.title({ file: step.file })}
          yes={text.preview.confirm}
          onYes={() => void replace(step.backup.settings, text.restored({ file: step.file }))}
          onNo={close}
          canSay={Object.keys(step.backup.settings).length > 0}
        >
          <BackupPreview backup={step.backup} locked={view.locked} />
        </Confirm>
      )}
      {step.kind === 'reset' && (
        <Confirm
          title={text.resetting.title}
          yes={text.resetting.confirm}
          onYes={() => void replace({}, text.resetDone)}
          onNo={close}
        >
          <p>{text.resetting.body}</p>
          {view.locked.length > 0 && <p>{text.resetting.locked}</p>}
        </Confirm>
      )}
    </Section>
  );
}
