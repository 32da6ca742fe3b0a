import { pageLabels } from "@/components/activities/labels";
import { Notice } from "@/components/ui/notice";
import type { ActivityRecord } from "@/lib/activities/types";
import { reasonLabels } from "@/lib/evidence/labels";
import type { Translate, Words } from "@/lib/platform/i18n";

type Reason = { readonly name: Words; readonly fix: Words };
const reasons: Readonly<Record<string, Reason | undefined>> = reasonLabels;

/** One thing to mend: what is wrong, and how it is put right. */
function ToDo({ t, code }: { t: Translate; code: string }) {
  const reason = reasons[code];
  if (!reason) return <li>{code}</li>;
  return (
    <li>
      <strong className="font-semibold">{t(reason.name)}</strong>
      <span className="block text-ink-muted">{t(reason.fix)}</span>
    </li>
  );
}

/** Why the entry came back, as a list of things to do: for the entry itself and for each of its items. */
export function ReturnNotice({ t, record }: { t: Translate; record: ActivityRecord }) {
  const items = record.evidence.flatMap((item) =>
    item.links
      .filter((link) => link.state === "returned")
      .map((link) => ({ key: link.id, title: `${item.title}（${link.code}）`, ...link })),
  );
  const nothingSaid = record.returnReasons.length === 0 && !record.returnComment && items.length === 0;
  return (
    <div className="mb-5">
      <Notice tone="danger" title={t(pageLabels.returnedTitle)}>
        {nothingSaid && <p>{t(pageLabels.returnedPlain)}</p>}
        {record.returnComment && <p className="mt-1">{record.returnComment}</p>}
        <ul className="mt-1 flex list-disc flex-col gap-1.5 pl-5">
          {record.returnReasons.map((code) => (
            <ToDo key={code} t={t} code={code} />
          ))}
          {items.map((item) => (
            <li key={item.key}>
              <strong className="font-semibold">{item.title}</strong>
              {item.comment && <span className="block">{item.comment}</span>}
              <ul className="list-[circle] pl-5">
                {item.reasonCodes.map((code) => (
                  <ToDo key={code} t={t} code={code} />
                ))}
              </ul>
            </li>
          ))}
        </ul>
      </Notice>
    </div>
  );
}
