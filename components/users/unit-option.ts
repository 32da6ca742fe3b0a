import type { ComboboxOption } from "@/components/ui/combobox-filter";
import type { DepartmentSummary } from "@/lib/departments/types";

export type UnitChoice = Pick<DepartmentSummary, "id" | "name" | "code">;

/** Departments as choices of a combo box, found by name or code. */
export function unitOptions(units: readonly UnitChoice[]): ComboboxOption[] {
  return units.map(({ id, name, code }) => ({ value: id, label: name, detail: code }));
}

/** What of a department a client component needs, and nothing more. */
export function toChoices(units: readonly DepartmentSummary[]): UnitChoice[] {
  return units.map(({ id, name, code }) => ({ id, name, code }));
}
