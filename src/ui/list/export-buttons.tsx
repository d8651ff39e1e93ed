import type { VNode } from 'preact';
import { useState } from 'preact/hooks';
import { usePageText } from '../components/text-context.ts';
import type { SaveFile } from '../save-file.ts';
import { EXPORT_FORMATS, type Exported, exportFile } from './export-files.ts';

interface ExportButtonsProps {
  /** What goes into the file; names the group of buttons. */
  readonly label: string;
  /** Made when a button is pressed. */
  readonly exported: () => Exported;
  readonly save: SaveFile;
}

/** A button for each file that can be had, with an answer that is shown and spoken. */
export function ExportButtons({ label, exported, save }: ExportButtonsProps): VNode {
  const words = usePageText().listPage.export;
  const [saved, setSaved] = useState<string>();
  return (
    <fieldset class="export" aria-label={label}>
      <span class="export__title" aria-hidden="true">
        {words.title}
      </span>
      {EXPORT_FORMATS.map((format) => (
        <button
          key={format}
          type="button"
          class="quiet-button"
          onClick={() => {
            const file = exportFile(format, exported());
            save(file);
            setSaved(file.name);
          }}
        >
          {words[format]}
        </button>
      ))}
      <span class="answer small" role="status">
        {saved !== undefined && words.saved({ file: saved })}
      </span>
    </fieldset>
  );
}
