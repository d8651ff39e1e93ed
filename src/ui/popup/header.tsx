import type { VNode } from 'preact';
import type { Settings } from '../../settings/settings.ts';
import { isOff } from '../../settings/site-rules.ts';
import { MarkLogo } from '../components/mark-logo.tsx';
import { Switch } from '../components/switch.tsx';
import { useText } from '../components/text-context.ts';
import { switchSite } from './site-switch.ts';
import type { PopupState } from './use-popup.ts';

interface HeaderProps {
  readonly state: PopupState;
  readonly onChange: (change: Partial<Settings>) => void;
}

/** Whose popup this is, which page it speaks of, and whether that page is read. */
export function Header({ state, onChange }: HeaderProps): VNode {
  const { popup } = useText();
  const host = state.kind === 'ready' ? state.findings?.host : undefined;
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
      </div>
      {state.kind === 'ready' && (
        <div class="header__switches">
          {host !== undefined && (
            <SiteSwitch host={host} sitesOff={state.settings.sitesOff} onChange={onChange} />
          )}
          <button
            type="button"
            class="quiet-button"
            onClick={() => onChange({ paused: !state.settings.paused })}
          >
            {state.settings.paused ? popup.resume : popup.pause}
          </button>
        </div>
      )}
    </header>
  );
}

interface SiteSwitchProps {
  readonly host: string;
  readonly sitesOff: readonly string[];
  readonly onChange: (change: Partial<Settings>) => void;
}

function SiteSwitch({ host, sitesOff, onChange }: SiteSwitchProps): VNode {
  const { popup } = useText();
  return (
    <Switch
      on={!isOff(host, sitesOff)}
      label={popup.onHere}
      onToggle={(on) => onChange({ sitesOff: switchSite(sitesOff, host, on) })}
    />
  );
}
