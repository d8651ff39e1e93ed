import { useEffect, useState } from 'preact/hooks';
import type { OtherListStatus } from '../../update/outcome.ts';
import type { InterfaceClient } from '../client.ts';

const NONE: readonly OtherListStatus[] = [];

/**
 * What is told of the lists besides the public one. Asked for once what was there first is painted, again whenever `when` is
 * another value, and not at all unless there are some (`any`): most people have none. Empty until answered.
 */
export function useOtherLists(
  client: Pick<InterfaceClient, 'call'>,
  any: boolean,
  when: unknown,
): readonly OtherListStatus[] {
  const [lists, setLists] = useState(NONE);
  useEffect(() => {
    if (!any) {
      setLists(NONE);
      return undefined;
    }
    let wanted = true;
    void client.call('list.others', {}).then((answer) => {
      if (wanted && answer.ok) setLists(answer.value.lists);
    });
    return () => {
      wanted = false;
    };
  }, [client, any, when]);
  return lists;
}
