import type { VNode } from 'preact';
import { toneWord } from '../../text/tone-word.ts';
import { Disclosure } from '../components/disclosure.tsx';
import { useText } from '../components/text-context.ts';
import { ToneBadge } from '../components/tone-badge.tsx';
import type { Finding } from './group.ts';
import { useSurface } from './surface-context.ts';

/** Vendors of the page that the person has hidden, folded away, each with the way back. */
export function HiddenVendors({ findings }: { findings: readonly Finding[] }): VNode | null {
  const { popup } = useText();
  if (findings.length === 0) return null;
  return (
    <Disclosure
      level={2}
      class="group hidden-vendors"
      label={<span class="disclosure__label">{popup.hidden({ count: findings.length })}</span>}
    >
      {() => (
        <ul>
          {findings.map((finding) => (
            <HiddenVendor key={finding.record.id} finding={finding} />
          ))}
        </ul>
      )}
    </Disclosure>
  );
}

function HiddenVendor({ finding: { record, standing, hidden } }: { finding: Finding }): VNode {
  const text = useText();
  const { popup, detail } = text;
  const { client, host, locked, listUrl, say, reload, focusNext } = useSurface();
  const show = async () => {
    const site = hidden === 'here' ? host : undefined;
    const answer = await client.call('vendor.show', {
      vendor: record.id,
      ...(site !== undefined && { site }),
    });
    if (!answer.ok) return say(popup.changeFailed);
    say(detail.hide.shown({ vendor: record.name }));
    focusNext(`[data-vendor="${record.id}"] .disclosure__toggle`);
    reload();
  };
  return (
    <li class="hidden-vendor">
      <p>
        <a href={`${listUrl}#/vendor/${record.id}`} target="_blank" rel="noopener" dir="auto">
          {record.name}
        </a>{' '}
        {standing.verdict && (
          <ToneBadge tone={standing.verdict.tone} word={toneWord(standing.verdict, text)} />
        )}{' '}
        <span class="hidden-vendor__where">
          {hidden === 'here' ? popup.hiddenHere : popup.hiddenEverywhere}
        </span>
      </p>
      {!locked.includes('hidden') && (
        <button type="button" class="quiet-button" onClick={() => void show()}>
          {popup.showAgainVendor({ vendor: record.name })}
        </button>
      )}
    </li>
  );
}
