export type ListParams = Readonly<Record<string, string | readonly string[] | undefined>>;

/**
 * The address of a list with some parameters changed; `undefined` or "" takes one away. Any change leads back to the
 * first page unless the change itself names the cursor (`after`, `before`).
 */
export function listHref(path: string, params: ListParams, changes: ListParams = {}): string {
  const search = new URLSearchParams();
  for (const [key, value] of Object.entries({ ...params, after: undefined, before: undefined, ...changes })) {
    for (const one of Array.isArray(value) ? value : [value]) {
      if (one !== undefined && one !== "") search.append(key, one);
    }
  }
  const query = search.toString();
  return query === "" ? path : `${path}?${query}`;
}
