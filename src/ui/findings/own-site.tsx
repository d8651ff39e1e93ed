import type { VNode } from 'preact';
import { useText } from '../components/text-context.ts';
import { FindingRow } from './finding-row.tsx';
import type { Finding } from './group.ts';
import type { Opened } from './use-opened.ts';

/** Says that the page is a vendor's own, with what stands against the vendor: before all that the page names. */
export function OwnSite({ finding, opened }: { finding: Finding; opened: Opened }): VNode {
  const { popup } = useText();
  const { record, standing } = finding;
  return (
    <section class={`own-site own-site--${standing.tone ?? 'none'}`}>
      <h2 class="own-site__title">{popup.ownSite({ vendor: record.name })}</h2>
      <FindingRow vendor={finding} opened={opened} />
    </section>
  );
}
