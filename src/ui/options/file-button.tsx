import type { VNode } from 'preact';
import { useRef } from 'preact/hooks';

interface FileButtonProps {
  readonly label: string;
  /** Endings and types that the browser's dialog offers first. */
  readonly accept: string;
  readonly onFile: (file: File) => void;
}

/** A button that lets the browser ask for one file. The browser's own control has words we can't choose. */
export function FileButton({ label, accept, onFile }: FileButtonProps): VNode {
  const field = useRef<HTMLInputElement>(null);
  return (
    <>
      <button type="button" class="button" onClick={() => field.current?.click()}>
        {label}
      </button>
      <input
        ref={field}
        type="file"
        hidden
        aria-label={label}
        accept={accept}
        onChange={({ currentTarget }) => {
          const file = currentTarget.files?.[0];
          // Emptied, so that choosing the same file again is a change.
          if (file) onFile(file);
          currentTarget.value = '';
        }}
      />
    </>
  );
}
