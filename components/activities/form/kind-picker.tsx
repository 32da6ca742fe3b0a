"use client";

import { withKind } from "@/components/activities/form/draft";
import { useDraftContext } from "@/components/activities/form/draft-context";
import { formLabels } from "@/components/activities/labels";
import { useT } from "@/components/layout/locale-provider";
import { Disclosure } from "@/components/ui/disclosure";
import { Fieldset } from "@/components/ui/fieldset";
import { type ActivityKind, activityKinds, kindOf } from "@/lib/activities/kinds/registry";

const frequent = activityKinds.filter((kind) => kindOf(kind).frequent);
const rare = activityKinds.filter((kind) => !kindOf(kind).frequent);

function KindChip({ kind }: { kind: ActivityKind }) {
  const t = useT();
  const { draft, change } = useDraftContext();
  return (
    <label className="control-sm inline-flex items-center rounded-md border border-line-strong bg-surface px-3 has-checked:border-accent has-checked:bg-accent has-checked:text-white has-focus-visible:outline-2 has-focus-visible:outline-offset-2 has-focus-visible:outline-accent">
      <input
        type="radio"
        name="kind"
        value={kind}
        checked={draft.kind === kind}
        onChange={() => change((before) => withKind(before, kind))}
        className="sr-only"
      />
      {t(kindOf(kind).words)}
    </label>
  );
}

/** What kind of thing it was: the frequent kinds at once, all others one step away. */
export function KindPicker() {
  const t = useT();
  const { draft, errorOf } = useDraftContext();
  const isRare = rare.some((kind) => kind === draft.kind);
  return (
    <Fieldset
      name="kind"
      legend={t(formLabels.kind)}
      error={errorOf("kind")}
      hint={draft.kind === "" ? t(formLabels.kindFirst) : t(kindOf(draft.kind).hint)}
      required
    >
      <div className="flex flex-wrap gap-2">
        {frequent.map((kind) => (
          <KindChip key={kind} kind={kind} />
        ))}
        {isRare && <KindChip kind={draft.kind as ActivityKind} />}
      </div>
      <Disclosure summary={t(formLabels.kindAll, { count: activityKinds.length })} className="mt-2">
        <div className="flex flex-wrap gap-2">
          {rare
            .filter((kind) => kind !== draft.kind)
            .map((kind) => (
              <KindChip key={kind} kind={kind} />
            ))}
        </div>
      </Disclosure>
    </Fieldset>
  );
}
