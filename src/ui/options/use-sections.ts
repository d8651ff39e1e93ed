import { useEffect, useState } from 'preact/hooks';
import { headingId } from './section.tsx';
import { SECTIONS, type SectionId, sectionOf } from './section-ids.ts';

/**
 * Follows the page's address: takes the focus to the heading of the part that it names, at first once the parts are there
 * (`ready`), and tells which part is in view.
 */
export function useSections(ready: boolean): SectionId | undefined {
  const [current, setCurrent] = useState<SectionId>();

  useEffect(() => {
    if (!ready) return undefined;
    const scope = new AbortController();
    const follow = () => {
      const id = sectionOf(location.hash);
      if (id === undefined) return;
      goTo(id);
      setCurrent(id);
    };
    follow();
    window.addEventListener('hashchange', follow, { signal: scope.signal });
    const watch = watchView((inView) => {
      const named = sectionOf(location.hash);
      setCurrent(named !== undefined && isHeldBack(named) ? named : inView);
    });
    return () => {
      scope.abort();
      watch.disconnect();
    };
  }, [ready]);

  return current;
}

function goTo(id: SectionId): void {
  document.getElementById(id)?.scrollIntoView();
  document.getElementById(headingId(id))?.focus({ preventScroll: true });
}

/** Whether the end of the page keeps the part, in view, from going further up: others are above it then. */
function isHeldBack(id: SectionId): boolean {
  const top = document.getElementById(id)?.getBoundingClientRect().top ?? -1;
  const atEnd = Math.ceil(scrollY + innerHeight) >= document.documentElement.scrollHeight;
  return atEnd && top >= 0 && top < innerHeight;
}

/** Tells the first part that reaches into the upper third of the window, whenever that changes. */
function watchView(onChange: (id: SectionId | undefined) => void): IntersectionObserver {
  const inView = new Set<string>();
  const observer = new IntersectionObserver(
    (entries) => {
      for (const { target, isIntersecting } of entries) {
        if (isIntersecting) inView.add(target.id);
        else inView.delete(target.id);
      }
      onChange(SECTIONS.find((id) => inView.has(id)));
    },
    { rootMargin: '-10% 0px -60% 0px' },
  );
  for (const id of SECTIONS) {
    const section = document.getElementById(id);
    if (section) observer.observe(section);
  }
  return observer;
}
