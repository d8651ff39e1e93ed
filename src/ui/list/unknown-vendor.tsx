import type { VNode } from 'preact';
import { useText } from '../components/text-context.ts';
import { NO_FILTERS } from './filters.ts';
import { formatRoute } from './route.ts';
import { ViewHeading } from './view-heading.tsx';

/** For a link to a vendor that the list in use doesn't have: says so, and leads to a search for it. */
export function UnknownVendor({ vendor }: { vendor: string }): VNode {
  const words = useText().listPage;
  const query = vendor.replaceAll('-', ' ');
  return (
    <div class="view state">
      <ViewHeading>{words.vendor.unknown.title}</ViewHeading>
      <p class="state__body">{words.vendor.unknown.body({ vendor })}</p>
      <p>
        <a href={formatRoute({ view: 'vendors', filters: { ...NO_FILTERS, query } })}>{words.search.label}</a>
      </p>
    </div>
  );
}
