import { formLabels } from "@/components/activities/labels";
import type { FieldDefinition } from "@/lib/activities/kinds/types";
import { type DatedSpan, formatCivil } from "@/lib/platform/dates";
import type { Translate } from "@/lib/platform/i18n";

function isEmpty(value: unknown): boolean {
  return value === undefined || value === null || value === "" || (Array.isArray(value) && value.length === 0);
}

/** A value of `details` as it is read: choices in words, dates as exactly as known, lists in order. */
export function DetailValue({ t, field, value }: { t: Translate; field: FieldDefinition; value: unknown }) {
  if (isEmpty(value)) return "—";
  switch (field.type) {
    case "choice": {
      const choice = field.choices?.find((each) => each.code === value);
      return choice ? t(choice.words) : String(value);
    }
    case "yes_no":
      return value === true ? t(formLabels.yes) : "—";
    case "dated":
      return formatCivil(value as DatedSpan, t.locale);
    case "list":
      return (value as string[]).join(t.locale === "en" ? "; " : "、");
    case "rows":
      return <DetailRows t={t} field={field} rows={value as Record<string, unknown>[]} />;
    default:
      return <span className="whitespace-pre-wrap">{String(value)}</span>;
  }
}

function DetailRows({ t, field, rows }: { t: Translate; field: FieldDefinition; rows: Record<string, unknown>[] }) {
  const columns = Object.entries(field.columns ?? {}).filter(([key]) => rows.some((row) => !isEmpty(row[key])));
  return (
    <div className="overflow-x-auto">
      <table className="w-full">
        <thead>
          <tr>
            {columns.map(([key, column]) => (
              <th key={key} scope="col" className="border-b border-line py-1 pr-4 text-left text-sm text-ink-muted">
                {t(column.label)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {[...rows.entries()].map(([index, row]) => (
            <tr key={index}>
              {columns.map(([key, column]) => (
                <td key={key} className="border-b border-line py-1 pr-4 align-top">
                  <DetailValue t={t} field={column} value={row[key]} />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

export function hasDetail(value: unknown): boolean {
  return !isEmpty(value) && value !== false;
}
