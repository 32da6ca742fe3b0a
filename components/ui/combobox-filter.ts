export type ComboboxOption = {
  value: string;
  label: string;
  /** A second line: the path, the code. */
  detail?: string;
  /** Further words that find the option, separated by spaces: a code, pinyin, pinyin initials ("wsjkw"). */
  keywords?: string;
};

function normal(text: string): string {
  return text.normalize("NFKC").toLowerCase().replace(/\s+/g, "");
}

/** Does what was typed find the option: as part of label or detail, or as the start of one of its keywords? */
export function matchesOption(option: ComboboxOption, typed: string): boolean {
  const query = normal(typed);
  if (query === "") return true;
  if (normal(option.label).includes(query) || normal(option.detail ?? "").includes(query)) return true;
  return (option.keywords ?? "").split(/\s+/).some((word) => normal(word).startsWith(query));
}

/**
 * A filter by the visible text alone, as react-aria asks for it: options of the same label are found together.
 */
export function filterByLabel(options: readonly ComboboxOption[]): (label: string, typed: string) => boolean {
  const byLabel = new Map<string, ComboboxOption[]>();
  for (const option of options) byLabel.set(option.label, [...(byLabel.get(option.label) ?? []), option]);
  return (label, typed) => (byLabel.get(label) ?? []).some((option) => matchesOption(option, typed));
}
