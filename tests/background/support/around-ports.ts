import type { BackgroundPorts } from '../../../src/background/deps.ts';
import type { FetchAnswer, FetchPort } from '../../../src/update/ports.ts';

type Asynchronous = (...args: never[]) => Promise<unknown>;

/** Puts something in place of a call to the world outside. `inHalf` does what the call does, but not to its end. */
export type Instead = <Call extends Asynchronous>(
  name: string,
  own: Call,
  inHalf?: (...args: Parameters<Call>) => Promise<unknown>,
) => Call;

/** The same ports with each asynchronous call of a worker to the world outside replaced. */
export function aroundPorts(ports: BackgroundPorts, instead: Instead): BackgroundPorts {
  const { store, session, list, alarms, tabs, action, menus, messages, managed } = ports;
  return {
    ...ports,
    store: storage('local', store, instead),
    session: storage('session', session, instead),
    list: {
      ...list,
      sha256: instead('sha256', list.sha256),
      ed25519: { verify: instead('verify', list.ed25519.verify) },
    },
    fetch: fetching(ports.fetch, instead),
    lock: (name, work) => instead(`lock ${name}`, () => ports.lock(name, work))(),
    packageFile: instead('package', ports.packageFile),
    alarms: { ...alarms, dueAt: instead('alarm get', alarms.dueAt), set: instead('alarm set', alarms.set) },
    managed: { ...managed, get: instead('policy', managed.get) },
    tabs: { ...tabs, all: instead('tabs', tabs.all), isLoading: instead('tab', tabs.isLoading) },
    action: { ...action, show: instead('badge', action.show) },
    menus: { ...menus, replace: instead('menus', menus.replace) },
    messages: { toFrame: instead('message', messages.toFrame) },
  };
}

function storage<Store extends BackgroundPorts['session']>(
  area: string,
  store: Store,
  instead: Instead,
): Store {
  const set = (key: string, value: unknown) => store.set(key, value);
  return {
    ...store,
    get: (key: string) => instead(`${area} get ${key}`, () => store.get(key))(),
    set: (key: string, value: unknown) =>
      instead(`${area} set ${key}`, set, () => store.set(key, half(value)))(key, value),
    remove: (key: string) => instead(`${area} remove ${key}`, () => store.remove(key))(),
  };
}

/** A body comes piece by piece, and any may be the last. */
function fetching(fetch: FetchPort, instead: Instead): FetchPort {
  return instead('fetch', async (address, init): Promise<FetchAnswer> => {
    const answer = await fetch(address, init);
    const reader = answer.body?.getReader();
    if (!reader) return answer;
    const read = instead('body', () => reader.read());
    const body = new ReadableStream<Uint8Array<ArrayBuffer>>(
      {
        async pull(controller) {
          const { done, value } = await read();
          if (done) controller.close();
          else controller.enqueue(value);
        },
      },
      { highWaterMark: 0 },
    );
    return { status: answer.status, url: answer.url, headers: answer.headers, body };
  });
}

/** Half of what was to be written: of a text its beginning, of a record some of its fields. */
function half(value: unknown): unknown {
  if (typeof value === 'string') return value.slice(0, value.length >> 1);
  if (Array.isArray(value)) return value.slice(0, value.length >> 1);
  if (typeof value !== 'object' || value === null) return null;
  const entries = Object.entries(value);
  return Object.fromEntries(entries.slice(0, entries.length >> 1));
}
