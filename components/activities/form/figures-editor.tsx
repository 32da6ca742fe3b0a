"use client";

import { blankFigure, type FigureDraft, newKey } from "@/components/activities/form/draft";
import { useDraftContext } from "@/components/activities/form/draft-context";
import { FigureRow } from "@/components/activities/form/figure-row";
import { formLabels } from "@/components/activities/labels";
import { useT } from "@/components/layout/locale-provider";
import { Button } from "@/components/ui/button";
import { kindOf } from "@/lib/activities/kinds/registry";

/** The entry's figures: the kind's metrics stand ready as empty rows, which cost nothing when left empty. */
export function FiguresEditor() {
  const t = useT();
  const { draft, change } = useDraftContext();
  if (draft.kind === "") return null;
  const next = kindOf(draft.kind).metrics.find((metric) => !draft.figures.some((row) => row.metric === metric));
  const put = (key: string, update: (row: FigureDraft) => FigureDraft) =>
    change((before) => ({ ...before, figures: before.figures.map((row) => (row.key === key ? update(row) : row)) }));
  return (
    <div className="flex flex-col gap-3">
      {draft.figures.map((figure, index) => (
        <FigureRow
          key={figure.key}
          figure={figure}
          index={index}
          onChange={(update) => put(figure.key, update)}
          onRemove={() =>
            change((before) => ({ ...before, figures: before.figures.filter((row) => row.key !== figure.key) }))
          }
        />
      ))}
      <div>
        <Button
          size="sm"
          icon="plus"
          onClick={() =>
            change((before) => ({
              ...before,
              figures: [...before.figures, { ...blankFigure(next ?? "other"), key: newKey() }],
            }))
          }
        >
          {t(formLabels.addFigure)}
        </Button>
      </div>
    </div>
  );
}
