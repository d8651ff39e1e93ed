import type { VNode } from 'preact';
import { useRef } from 'preact/hooks';
import { type HiddenVendor, stillHidden } from '../../domain/hidden.ts';
import type { VendorId } from '../../domain/vendor.ts';
import type { VendorRecord } from '../../messaging/protocol.ts';
import type { Settings } from '../../settings/settings.ts';
import type { PageText } from '../../text/text.ts';
import { usePageText } from '../components/text-context.ts';
import { useRowFocus } from './row-focus.ts';
import { Section } from './section.tsx';

interface HiddenVendorsProps {
  readonly settings: Pick<Settings, 'hidden' | 'watched'>;
  /** The list, as far as it is known by now. */
  readonly vendors: ReadonlyMap<VendorId, VendorRecord>;
  readonly onChange: (hidden: readonly HiddenVendor[], words: string) => void;
}

/** What the person doesn't want marked: where, until when, and the way back. */
export function HiddenVendors({ settings, vendors, onChange }: HiddenVendorsProps): VNode {
  const { options, compare } = usePageText();
  const text = options.hidden;
  const { hidden, watched } = settings;
  const list = useRef<HTMLUListElement>(null);
  const focusAfter = useRowFocus(list, hidden);
  const nameOf = (id: VendorId) => vendors.get(id)?.name ?? watched.find((one) => one.id === id)?.name ?? id;
  const rows = hidden
    .map((wish) => ({ wish, name: nameOf(wish.vendor), site: wish.site ?? '' }))
    .sort((a, b) => compare(a.name, b.name) || compare(a.site, b.site));

  const show = (at: number, wish: HiddenVendor, name: string) => {
    focusAfter({ row: Math.min(at, rows.length - 2), action: 'show' });
    onChange(
      hidden.filter((other) => other !== wish),
      text.shown({ vendor: name }),
    );
  };

  return (
    <Section id="hidden" title={text.title} lead={text.lead}>
      {rows.length === 0 && <p class="soft">{text.none}</p>}
      <ul class="rows" ref={list}>
        {rows.map(({ wish, name }, at) => {
          const record = vendors.get(wish.vendor);
          return (
            <li key={`${wish.vendor} ${wish.site ?? ''}`} class="rows__row">
              <div class="rows__name">
                <p class="rows__title" dir="auto">
                  {name}
                </p>
                <p class="rows__note">{whereWords(wish, text)}</p>
                {record && !stillHidden(wish, record) && <p class="rows__note">{text.cameBack}</p>}
              </div>
              <button
                type="button"
                class="button"
                data-action="show"
                aria-label={showWords(wish, name, text)}
                onClick={() => show(at, wish, name)}
              >
                {text.show}
              </button>
            </li>
          );
        })}
      </ul>
    </Section>
  );
}

function showWords({ site }: HiddenVendor, vendor: string, text: PageText['options']['hidden']): string {
  return site === undefined ? text.showEverywhere({ vendor }) : text.showOnSite({ vendor, site });
}

function whereWords({ site, unless }: HiddenVendor, text: PageText['options']['hidden']): string {
  if (site === undefined) return unless === undefined ? text.everywhereForGood : text.everywhereUntilChanged;
  return unless === undefined ? text.siteForGood({ site }) : text.siteUntilChanged({ site });
}
