"use client";

import { type Ref, useImperativeHandle, useRef, useState } from "react";
import { newKey } from "@/components/activities/form/draft";
import { useDraftContext } from "@/components/activities/form/draft-context";
import { evidenceStepLabels, formLabels } from "@/components/activities/labels";
import { Uploader, type UploaderState } from "@/components/evidence/uploader";
import { useT } from "@/components/layout/locale-provider";
import { Button } from "@/components/ui/button";
import { Field } from "@/components/ui/field";
import { FieldError } from "@/components/ui/field-error";
import { Icon } from "@/components/ui/icon";
import { TextLink } from "@/components/ui/link";
import { Select } from "@/components/ui/select";
import { TextInput } from "@/components/ui/text-input";
import { createEvidenceAction } from "@/lib/evidence/actions";
import { mediaGroup } from "@/lib/evidence/files/media";
import { materialTypeLabels } from "@/lib/evidence/labels";
import { materialTypes } from "@/lib/evidence/types";
import type { MaterialType } from "@/lib/platform/db/generated/enums";
import { refusalLabels } from "@/lib/platform/result-labels";

const nothing: UploaderState = { files: [], busy: false, failed: false };
/** What the form asks of this step before it hands the entry in. */
export type EvidenceHandle = {
  /** Attaches what was uploaded and not attached yet; false when that failed. */
  readonly attachWaiting: () => Promise<boolean>;
};
export type AttachedItem = { readonly id: string; readonly title: string };

/** Pictures prove a scene; everything else is taken for a paper until somebody says otherwise. */
function proposedType({ files }: UploaderState): MaterialType {
  const group = files[0] && mediaGroup(files[0].mediaType);
  if (group === "image") return "scene_photo";
  return group === "video" || group === "audio" ? "audio_video" : "narrative_report";
}

/** Files of the entry: uploaded, named once, attached as one item with links to the chosen standards. */
export function EvidenceStep({
  limitMb,
  initial,
  handle,
  onBusy,
  onAttached,
}: {
  limitMb: number;
  initial: readonly AttachedItem[];
  handle: Ref<EvidenceHandle>;
  /** Tells the form whether files are still on their way, or did not arrive. */
  onBusy: (busy: boolean) => void;
  onAttached: () => void;
}) {
  const t = useT();
  const { draft, activityId, errorOf } = useDraftContext();
  const [attached, setAttached] = useState(initial);
  const [uploads, setUploads] = useState(nothing);
  const [title, setTitle] = useState("");
  const [type, setType] = useState<MaterialType | "">("");
  const [round, setRound] = useState(0);
  const [error, setError] = useState<string>();
  const [pending, setPending] = useState(false);
  const clientKey = useRef("");
  useImperativeHandle(handle, () => ({
    attachWaiting: async () => uploads.files.length === 0 || attach(),
  }));
  if (!activityId) return <p className="text-ink-muted">{t(formLabels.evidenceAfterSave)}</p>;

  function take(state: UploaderState) {
    setUploads(state);
    onBusy(state.busy || state.failed);
  }

  async function attach(): Promise<boolean> {
    if (!activityId) return false;
    clientKey.current ||= newKey();
    setPending(true);
    const name = title || draft.title || uploads.files[0]?.fileName || "";
    const result = await createEvidenceAction({
      departmentId: draft.departmentId,
      activityId,
      title: name,
      materialType: type || proposedType(uploads),
      place: draft.place || null,
      uploadIds: uploads.files.map((file) => file.uploadId),
      clientKey: clientKey.current,
      links: draft.standards.map((key) => {
        const [roundId = "", indicatorId = ""] = key.split(":");
        return { roundId, indicatorId };
      }),
    }).catch(() => null);
    setPending(false);
    if (!result?.ok) {
      setError(t(refusalLabels[result?.code ?? "surprise"], { id: "" }));
      return false;
    }
    clientKey.current = "";
    onAttached();
    setAttached((before) => [...before, { id: result.data.id, title: name }]);
    setUploads(nothing);
    setTitle("");
    setType("");
    setError(undefined);
    setRound((before) => before + 1);
    return true;
  }

  return (
    <div className="flex flex-col gap-4">
      {attached.length > 0 && (
        <ul className="flex flex-col gap-1">
          {attached.map((item) => (
            <li key={item.id} className="flex items-center gap-2">
              <Icon name="attachment" className="text-ink-muted" />
              <TextLink href={`/evidence/${item.id}`}>{item.title}</TextLink>
            </li>
          ))}
        </ul>
      )}
      <div id="field-evidence" tabIndex={-1}>
        <Uploader key={round} departmentId={draft.departmentId} limitMb={limitMb} onChange={take} />
      </div>
      {errorOf("evidence") && <FieldError id="field-evidence-error">{errorOf("evidence")}</FieldError>}
      {uploads.files.length > 0 && (
        <div className="grid grid-cols-1 items-end gap-3 sm:grid-cols-[minmax(0,1fr)_12rem_auto]">
          <Field name="evidenceTitle" label={t(evidenceStepLabels.title)}>
            <TextInput value={title} placeholder={draft.title} onChange={(event) => setTitle(event.target.value)} />
          </Field>
          <Field name="evidenceType" label={t(evidenceStepLabels.type)}>
            <Select
              value={type || proposedType(uploads)}
              onChange={(event) => setType(event.target.value as MaterialType)}
              options={materialTypes.map((code) => ({ value: code, label: t(materialTypeLabels[code]) }))}
            />
          </Field>
          <Button icon="check" pending={pending} disabled={uploads.busy} onClick={() => void attach()}>
            {t(evidenceStepLabels.attach)}
          </Button>
        </div>
      )}
      {error && <FieldError id="evidence-step-error">{error}</FieldError>}
    </div>
  );
}
