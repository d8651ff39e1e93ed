import { useEffect, useState } from 'preact/hooks';
import type { VendorRecord } from '../../messaging/protocol.ts';
import type { InterfaceClient } from '../client.ts';

/** A look-up over the whole list. `query` is what was typed, trimmed; empty while nothing is looked up. */
export interface LookUp {
  readonly typed: string;
  readonly query: string;
  readonly answer: readonly VendorRecord[] | 'asking' | 'silent';
  type(text: string): void;
}

/** Asks at each change of what is typed; answers that come too late are dropped. */
export function useLookUp(client: InterfaceClient): LookUp {
  const [typed, setTyped] = useState('');
  const [answer, setAnswer] = useState<LookUp['answer']>('asking');
  const query = typed.trim();

  useEffect(() => {
    if (query === '') return;
    let wanted = true;
    setAnswer('asking');
    void client.call('list.look-up', { query }).then((result) => {
      if (wanted) setAnswer(result.ok ? result.value.records : 'silent');
    });
    return () => {
      wanted = false;
    };
  }, [client, query]);

  return { typed, query, answer, type: setTyped };
}
