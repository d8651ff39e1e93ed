/**
 * Stands in for `preact/jsx-runtime` in the page script's bundle (by an alias of the build), where nothing of Preact is
 * needed beyond the shape that `mount` reads. Components are the same files in every surface.
 */
export function jsx(type: unknown, props: object): { readonly type: unknown; readonly props: object } {
  return { type, props };
}

export { jsx as jsxs };

export function Fragment({ children }: { readonly children: unknown }): unknown {
  return children;
}
