import type { VNode } from 'preact';
import { useText } from './text-context.ts';
import { type Copying, useCopy } from './use-copy.ts';

interface CopyButtonsProps {
  /** What is copied; names the group of buttons. */
  readonly label: string;
  readonly choices: readonly { readonly label: string; readonly text: () => string }[];
}

/** A button for each form in which something can be copied, with an answer that is shown and spoken. */
export function CopyButtons({ label, choices }: CopyButtonsProps): VNode {
  const { copying, copy } = useCopy();
  return (
    <fieldset class="choices">
      <legend class="choices__label">{label}</legend>
      {choices.map((choice) => (
        <button key={choice.label} type="button" class="button" onClick={() => copy(choice.text())}>
          {choice.label}
        </button>
      ))}
      <CopyAnswer copying={copying} />
    </fieldset>
  );
}

/** The answer, in a live region that is there from the start. */
export function CopyAnswer({ copying }: { copying: Copying }): VNode {
  const { copy } = useText().detail;
  return (
    <span class="answer" role="status">
      {copying === 'copied' ? copy.copied : copying === 'failed' ? copy.failed : ''}
    </span>
  );
}
