import type { VNode } from 'preact';
import type { InterfaceClient } from '../client.ts';
import { usePageText } from '../components/text-context.ts';
import { ToneIcon } from '../components/tone-icon.tsx';
import type { SaveFile } from '../save-file.ts';
import { AboutList } from './about-list.tsx';
import { AboutProduct } from './about-product.tsx';
import { Access, useAccess } from './access.tsx';
import { BackupPart } from './backup.tsx';
import { HiddenVendors } from './hidden-vendors.tsx';
import { JurisdictionRows } from './jurisdiction-rows.tsx';
import { Keys } from './keys.tsx';
import { Kinds } from './kinds.tsx';
import { LanguageChoice } from './language.tsx';
import { MarkStyles } from './mark-styles.tsx';
import { OtherLists } from './other-lists.tsx';
import { Section } from './section.tsx';
import { SitesOff } from './sites-off.tsx';
import { Tones } from './tones.tsx';
import { useListVendors } from './use-list-vendors.ts';
import type { Options, OptionsState } from './use-options.ts';
import { WatchList } from './watch-list.tsx';

interface OptionsPartsProps {
  readonly client: InterfaceClient;
  readonly state: Extract<OptionsState, { kind: 'ready' }>;
  readonly options: Pick<Options, 'change' | 'replace' | 'reload'>;
  readonly version: string;
  readonly saveFile: SaveFile;
  /** Epoch ms. */
  readonly now: () => number;
}

/** The parts of the page, in the order of `SECTIONS`. */
export function OptionsParts(props: OptionsPartsProps): VNode {
  const { client, state, options, version, saveFile, now } = props;
  const { view, status } = state;
  const { settings, locked } = view;
  const { change } = options;
  const text = usePageText().options;
  const vendors = useListVendors(client, status.sequence);
  const access = useAccess(client);
  return (
    <>
      {access.given === false && (
        <p class="warning">
          <ToneIcon tone="warned" />
          <span>
            {text.access.missing} <a href="#access">{text.access.title}</a>
          </span>
        </p>
      )}
      <LanguageChoice
        language={settings.language}
        locked={locked.includes('language')}
        onChange={(language) => void change({ language })}
      />
      <Section id="jurisdictions" title={text.jurisdictions.title} lead={text.jurisdictions.lead}>
        <JurisdictionRows
          mine={settings.jurisdictions}
          known={state.jurisdictions}
          locked={locked.includes('jurisdictions')}
          onChange={(jurisdictions, words) => void change({ jurisdictions }, words)}
        />
      </Section>
      <MarkStyles
        markStyle={settings.markStyle}
        locked={locked.includes('markStyle')}
        onChange={(markStyle) => void change({ markStyle })}
      />
      <Tones settings={settings} locked={locked} onChange={(part) => void change(part)} />
      <Kinds
        kindsOff={settings.kindsOff}
        locked={locked.includes('kindsOff')}
        onChange={(kindsOff) => void change({ kindsOff })}
      />
      <SitesOff
        sites={settings.sitesOff}
        locked={locked.includes('sitesOff')}
        onChange={(sitesOff, words) => void change({ sitesOff }, words)}
      />
      <HiddenVendors
        settings={settings}
        vendors={vendors}
        onChange={(hidden, words) => void change({ hidden }, words)}
      />
      <WatchList
        watched={settings.watched}
        vendors={vendors}
        onChange={(watched, words) => void change({ watched }, words)}
      />
      <Section id="keys" title={text.keys.title} lead={text.keys.lead}>
        <Keys client={client} />
      </Section>
      <Section id="access" title={text.access.title}>
        <Access state={access} />
      </Section>
      <AboutList status={status} client={client} now={now()} onChecked={options.reload} />
      <OtherLists
        lists={settings.lists}
        locked={locked.includes('lists')}
        client={client}
        now={now()}
        onChange={(lists, words) => change({ lists }, words)}
        onChecked={options.reload}
      />
      <BackupPart view={view} saveFile={saveFile} now={now} onReplace={options.replace} />
      <AboutProduct version={version} />
    </>
  );
}
