import type { VNode } from 'preact';
import type { Removed } from '../../list/schema/removed.ts';
import { usePageText } from '../components/text-context.ts';
import { NO_FILTERS } from './filters.ts';
import { RemovedNote } from './removed-note.tsx';
import { formatRoute } from './route.ts';
import { ViewHeading } from './view-heading.tsx';

interface UnknownVendorProps {
  /** The id that the address names. */
  readonly vendor: string;
  /** What the list tells of it, if it once was there. */
  readonly removed: Removed | undefined;
}

/** For a link to a vendor that the list in use doesn't have: says so, and leads to a search for it. */
export function UnknownVendor({ vendor, removed }: UnknownVendorProps): VNode {
  const words = usePageText().listPage;
  const query = vendor.replaceAll('-', ' ');
  return (
    <div class="view state">
      <ViewHeading>{words.vendor.unknown.title}</ViewHeading>
      {removed ? (
        <RemovedNote removed={removed} />
      ) : (
        <p class="state__body">{words.vendor.unknown.body({ vendor })}</p>
      )}
      <p>
        <a href={formatRoute({ view: 'vendors', filters: { ...NO_FILTERS, query } })}>{words.search.label}</a>
      </p>
    </div>
  );
}
