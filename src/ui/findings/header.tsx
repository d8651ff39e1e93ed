import type { VNode } from 'preact';
import type { Settings } from '../../settings/settings.ts';
import { isOff, switchSite } from '../../settings/site-rules.ts';
import { LineIcon } from '../components/icon.tsx';
import { MarkLogo } from '../components/mark-logo.tsx';
import { Switch } from '../components/switch.tsx';
import { useText } from '../components/text-context.ts';
import type { SurfaceState } from './surface-state.ts';

interface HeaderProps {
  readonly state: SurfaceState;
  readonly listUrl: string;
  readonly optionsUrl: string;
  /** Absent in the panel itself. */
  readonly onOpenPanel?: (() => void) | undefined;
  readonly onChange: (change: Partial<Settings>) => void;
}

/** A window with a column beside it. */
const PANEL = 'M2 3.2h12v9.6H2zM9.8 3.2v9.6';
/** Lines with a dot before each. */
const LIST = 'M2.4 4h.01M2.4 8h.01M2.4 12h.01M5.6 4h8M5.6 8h8M5.6 12h8';
/** Two sliders. */
const SLIDERS = 'M2 5h6.5M12.5 5H14M2 11h1.5M7.5 11H14M10.5 3v4M5.5 9v4';

/** Whose surface this is, which page it speaks of, whether that page is read, and the way to the other pages. */
export function Header({ state, listUrl, optionsUrl, onOpenPanel, onChange }: HeaderProps): VNode {
  const { popup } = useText();
  const host = hostOf(state);
  return (
    <header class="header">
      <div class="header__title">
        <MarkLogo />
        <h1>
          <span class="header__name">{popup.name}</span>{' '}
          {host !== undefined && (
            <span class="header__host" dir="ltr">
              {host}
            </span>
          )}
        </h1>
        <div class="header__ways">
          {onOpenPanel && (
            <button
              type="button"
              class="icon-button"
              aria-label={popup.openPanel}
              title={popup.openPanel}
              onClick={onOpenPanel}
            >
              <LineIcon name="panel" d={PANEL} />
            </button>
          )}
          <IconLink href={listUrl} name="list" d={LIST} label={popup.list} />
          <IconLink href={optionsUrl} name="options" d={SLIDERS} label={popup.options} />
        </div>
      </div>
      {state.kind === 'ready' && (
        <div class="header__switches">
          {host !== undefined && <SiteSwitch host={host} state={state} onChange={onChange} />}
          {!state.locked.includes('paused') && (
            <button
              type="button"
              class="quiet-button"
              onClick={() => onChange({ paused: !state.settings.paused })}
            >
              {state.settings.paused ? popup.resume : popup.pause}
            </button>
          )}
        </div>
      )}
    </header>
  );
}

type Ready = Extract<SurfaceState, { kind: 'ready' }>;

/** Host name of the page in front, as far as one is told. */
export function hostOf(state: SurfaceState): string | undefined {
  return state.kind === 'ready' && state.page.kind === 'told' ? state.page.findings.host : undefined;
}

interface IconLinkProps {
  readonly href: string;
  readonly name: string;
  readonly d: string;
  readonly label: string;
}

function IconLink({ href, name, d, label }: IconLinkProps): VNode {
  return (
    <a class="icon-button" href={href} target="_blank" rel="noopener" aria-label={label} title={label}>
      <LineIcon name={name} d={d} />
    </a>
  );
}

interface SiteSwitchProps {
  readonly host: string;
  readonly state: Ready;
  readonly onChange: (change: Partial<Settings>) => void;
}

function SiteSwitch({ host, state: { settings, locked }, onChange }: SiteSwitchProps): VNode {
  const { popup } = useText();
  if (locked.includes('sitesOff')) {
    return (
      <p class="soft">
        {isOff(host, settings.sitesOff) ? popup.offHere : popup.onHere} <small>{popup.locked}</small>
      </p>
    );
  }
  return (
    <Switch
      on={!isOff(host, settings.sitesOff)}
      label={popup.onHere}
      onToggle={(on) => onChange({ sitesOff: switchSite(settings.sitesOff, host, on) })}
    />
  );
}
