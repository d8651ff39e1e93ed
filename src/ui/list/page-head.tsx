import type { VNode } from 'preact';
import { MarkLogo } from '../components/mark-logo.tsx';
import { usePageText } from '../components/text-context.ts';
import { NO_FILTERS } from './filters.ts';
import { formatRoute, type Route } from './route.ts';

interface PageHeadProps {
  readonly route: Route;
  /** Address of the options page. */
  readonly optionsUrl: string;
}

const VIEWS = [
  { view: 'vendors', href: formatRoute({ view: 'vendors', filters: NO_FILTERS }) },
  { view: 'matrix', href: formatRoute({ view: 'matrix', filters: NO_FILTERS }) },
  { view: 'changes', href: formatRoute({ view: 'changes' }) },
  { view: 'about', href: formatRoute({ view: 'about' }) },
] as const;

/** The name of the page and the ways to its parts. */
export function PageHead({ route, optionsUrl }: PageHeadProps): VNode {
  const { title, views } = usePageText().listPage;
  return (
    <header class="page-head">
      <div class="page-head__name">
        <MarkLogo />
        <h1 class="page-head__title">{title}</h1>
      </div>
      <nav class="page-head__views" aria-label={views.label}>
        {VIEWS.map(({ view, href }) => (
          <a key={view} href={href} aria-current={view === route.view ? 'page' : undefined}>
            {views[view]}
          </a>
        ))}
      </nav>
      <a class="page-head__options" href={optionsUrl}>
        {views.options}
      </a>
    </header>
  );
}
