import { DefinitionList } from "@/components/data/definition-list";
import { promisedFigure } from "@/components/targets/figures";
import { targetFormLabels } from "@/components/targets/labels";
import { formatFigure } from "@/lib/activities/figures/wording/rules";
import { metricOf } from "@/lib/activities/kinds/metrics";
import { targetSourceLabels } from "@/lib/assignments/labels";
import type { TargetRecord } from "@/lib/assignments/targets/types";
import { formatCivil } from "@/lib/platform/dates";
import type { Translate } from "@/lib/platform/i18n";

/** A target for reading. */
export function TargetFacts({ t, target }: { t: Translate; target: TargetRecord }) {
  const due = target.dueOn && formatCivil({ date: target.dueOn, precision: target.duePrecision }, t.locale);
  const indicator = target.indicatorCode && `${target.indicatorCode} ${target.indicatorName}`;
  const plain = ["sourceTitle", "documentNumber", "promisedBy", "sourceText", "note"] as const;
  return (
    <div className="panel p-4">
      <DefinitionList
        items={[
          { term: t(targetFormLabels.value), detail: formatFigure(promisedFigure(target), t.locale) },
          { term: t(targetFormLabels.dueOn), detail: due ?? "—" },
          { term: t(targetFormLabels.metric), detail: target.metric ? t(metricOf(target.metric).words) : "—" },
          { term: t(targetFormLabels.roundId), detail: target.roundName ?? "—" },
          { term: t(targetFormLabels.indicatorId), detail: indicator ?? "—" },
          { term: t(targetFormLabels.source), detail: t(targetSourceLabels[target.source]) },
          ...plain.flatMap((name) => (target[name] ? [{ term: t(targetFormLabels[name]), detail: target[name] }] : [])),
        ]}
      />
    </div>
  );
}
