import type { VNode } from 'preact';
import { useMemo, useRef } from 'preact/hooks';
import type { Place } from '../../domain/place.ts';
import { unreachable } from '../../domain/result.ts';
import { type PageText, textWithPlaces } from '../../text/text.ts';
import type { InterfaceClient } from '../client.ts';
import { FreshnessWarning } from '../components/freshness-warning.tsx';
import { StateNotice } from '../components/notice.tsx';
import { OtherListsNote } from '../components/other-lists-note.tsx';
import { TextContext } from '../components/text-context.ts';
import { type SaveFile, saveFile } from '../save-file.ts';
import { AboutView } from './about-view.tsx';
import { type PageAddress, windowAddress } from './address.ts';
import { ChangesView } from './changes-view.tsx';
import { type Filters, NO_FILTERS } from './filters.ts';
import { linkTarget } from './link-target.ts';
import { MatrixView } from './matrix-view.tsx';
import { PageHead } from './page-head.tsx';
import type { Route } from './route.ts';
import { type ShownList, shownList } from './shown-list.ts';
import { SkipLink } from './skip-link.tsx';
import { UnknownVendor } from './unknown-vendor.tsx';
import { type ListState, useList } from './use-list.ts';
import { type Routing, useRoute } from './use-route.ts';
import { useViewChange } from './use-view-change.ts';
import { VendorView } from './vendor-view.tsx';
import { VendorsView } from './vendors-view.tsx';

export interface ListPageProps {
  readonly client: InterfaceClient;
  readonly text: PageText;
  /** Of the extension, for reports. */
  readonly version: string;
  /** Address of the options page. */
  readonly optionsUrl: string;
  readonly address?: PageAddress;
  readonly save?: SaveFile;
  /** Epoch ms. */
  readonly now?: () => number;
}

const NO_PLACES: readonly Place[] = [];

/** The whole list in views that can be linked to. */
export function ListPage(props: ListPageProps): VNode {
  const { client, optionsUrl, address = windowAddress, now = Date.now } = props;
  const { state, reload } = useList(client);
  const places = state.kind === 'ready' ? state.places : NO_PLACES;
  const text = useMemo(() => textWithPlaces(props.text, places), [props.text, places]);
  const routing = useRoute(address);
  const list = useShownList(state, now);
  useViewChange(routing, titleOf(routing.route, list, text), text);
  return (
    <TextContext value={text}>
      <SkipLink />
      <PageHead route={routing.route} optionsUrl={optionsUrl} />
      <main id="main" tabIndex={-1} aria-busy={state.kind === 'waiting'}>
        {state.kind === 'waiting' && <p class="waiting">{text.listPage.loading}</p>}
        {state.kind === 'silent' && (
          <StateNotice text={text.popup.states.silent}>
            <button type="button" class="button" onClick={reload}>
              {text.popup.retry}
            </button>
          </StateNotice>
        )}
        {state.kind === 'ready' && list && (
          <Views {...props} state={state} list={list} routing={routing} reload={reload} />
        )}
      </main>
    </TextContext>
  );
}

interface ViewsProps extends ListPageProps {
  readonly state: Extract<ListState, { kind: 'ready' }>;
  readonly list: ShownList;
  readonly routing: Routing;
  readonly reload: () => void;
}

function Views({ client, version, save = saveFile, now = Date.now, ...rest }: ViewsProps): VNode {
  const { state, list, routing, reload } = rest;
  const { route, go } = routing;
  // What was shown last stays under the other views, so that the way back is short and leads to the same place.
  const vendors = useRef(NO_FILTERS);
  if (route.view === 'vendors') vendors.current = route.filters;
  const matrix = useRef<Filters | undefined>(undefined);
  if (route.view === 'matrix') matrix.current = route.filters;
  return (
    <>
      <FreshnessWarning status={state.status} />
      <OtherListsNote lists={state.others} />
      <VendorsView
        client={client}
        list={list}
        filters={vendors.current}
        onChange={(filters, step) => go({ view: 'vendors', filters }, step)}
        save={save}
        hidden={route.view !== 'vendors'}
      />
      {matrix.current && (
        <MatrixView
          client={client}
          list={list}
          filters={matrix.current}
          onChange={(filters, step) => go({ view: 'matrix', filters }, step)}
          save={save}
          hidden={route.view !== 'matrix'}
        />
      )}
      {other(route)}
    </>
  );

  function other(shown: Route): VNode | null {
    switch (shown.view) {
      case 'vendors':
      case 'matrix':
        return null;
      case 'vendor': {
        const { record, claim, removed: gone } = linkTarget(list, shown);
        if (!record) return <UnknownVendor vendor={shown.vendor} removed={gone} />;
        return (
          <VendorView
            key={record.id}
            record={record}
            list={list}
            claim={claim}
            removed={gone}
            version={version}
            save={save}
          />
        );
      }
      case 'changes':
        return <ChangesView list={list} releases={state.releases} release={shown.release} />;
      case 'about':
        return <AboutView list={list} others={state.others} client={client} now={now()} onChecked={reload} />;
      default:
        return unreachable(shown);
    }
  }
}

/** The name of what is shown, for the window and the history. */
/** Made anew only when one of its parts is another: the state itself is at every answer. */
function useShownList(state: ListState, now: () => number): ShownList | undefined {
  const ready = state.kind === 'ready' ? state : undefined;
  return useMemo(
    () => ready && shownList(ready, now()),
    [ready?.records, ready?.removed, ready?.settings, ready?.status, ready?.places, now],
  );
}

function titleOf(route: Route, list: ShownList | undefined, text: PageText): string {
  const { views, vendor } = text.listPage;
  if (route.view !== 'vendor') return views[route.view];
  if (!list) return text.listPage.title;
  return linkTarget(list, route).record?.name ?? vendor.unknown.title;
}
