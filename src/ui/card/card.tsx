import type { VNode } from 'preact';
import { useState } from 'preact/hooks';
import type { CardContent } from '../../text/card-content.ts';
import { inOneLine } from '../components/in-one-line.ts';
import { SentenceLine } from '../components/sentence-line.tsx';
import { CardActions, type HidePlace } from './card-actions.tsx';
import { CardFoot } from './card-foot.tsx';
import { CardHead } from './card-head.tsx';

/** What the person can do in a card. */
export interface CardPorts {
  close(): void;
  /** Whether a press that a person seems to have done is theirs: a page may have led it there. */
  mayPress(isByKey: boolean): Promise<boolean>;
  /** Shows all about the vendor. */
  open(): void;
  /** Hides the vendor; answers whether that was done. */
  hide(where: HidePlace): Promise<boolean>;
}

export interface CardProps {
  readonly content: CardContent;
  readonly ports: CardPorts;
  /** Moves the focus to the card itself, if it is within: what has it goes. */
  readonly keepFocus: () => void;
}

/** How long a card says that its vendor is hidden before it goes, in ms. */
const HIDDEN_MS = 4000;

/** A vendor at a mention: what holds where the person is, the rest in a line, why the name was marked, what to do about it. */
export function Card({ content, ports, keepFocus }: CardProps): VNode {
  const [hiding, setHiding] = useState<'no' | 'asked' | 'failed' | 'done'>('no');
  const { actions, relation, note, nothing, sentences, others } = content;
  const hide = async (where: HidePlace) => {
    const isDone = await ports.hide(where);
    if (isDone) {
      keepFocus();
      setTimeout(ports.close, HIDDEN_MS);
    }
    setHiding(isDone ? 'done' : 'failed');
  };
  const open = () => {
    ports.open();
    ports.close();
  };
  return (
    <div
      class="card"
      role="dialog"
      aria-labelledby="name"
      tabIndex={-1}
      lang={content.locale}
      dir={content.direction}
      onPointerLeave={() => hiding === 'done' && ports.close()}
    >
      <div class="card__body">
        <CardHead content={content} onClose={ports.close} />
        {relation.length > 0 && <p class="soft">{inOneLine(relation)}</p>}
        {note && <p>{note}</p>}
        {nothing && <p class="soft">{nothing}</p>}
        {sentences.map((sentence) => (
          <SentenceLine key={sentence.place} sentence={sentence} place also={sentence.also} />
        ))}
        {others && <p class="soft">{others}</p>}
        <CardFoot content={content} />
        {hiding !== 'done' && !content.watched && (
          <CardActions
            actions={actions}
            isChoosing={hiding !== 'no'}
            mayPress={ports.mayPress}
            onOpen={open}
            onToggle={() => setHiding(hiding === 'no' ? 'asked' : 'no')}
            onHide={hide}
          />
        )}
        {/* There from the start, so that what comes into it is read out. */}
        <p class="card__said" role="status">
          {hiding === 'done' ? actions.hidden : hiding === 'failed' ? actions.failed : ''}
        </p>
      </div>
    </div>
  );
}
