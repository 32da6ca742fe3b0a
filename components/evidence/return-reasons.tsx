import { evidenceLabels } from "@/components/evidence/labels";
import { Say } from "@/components/layout/say";
import { reasonLabels } from "@/lib/evidence/labels";
import { reasonCodes } from "@/lib/evidence/types";

/** Why something came back, and what exactly is to be mended. */
export function ReturnReasons({ codes, comment }: { codes: readonly string[]; comment: string | null }) {
  const known = reasonCodes.filter((code) => codes.includes(code));
  return (
    <div className="rounded-md border border-danger-line bg-danger-soft px-3 py-2">
      <p className="text-sm font-semibold text-danger">
        <Say words={evidenceLabels.toFix} />
      </p>
      <ul className="mt-1 flex flex-col gap-1">
        {known.map((code) => (
          <li key={code}>
            <span className="font-medium">
              <Say words={reasonLabels[code].name} />
            </span>
            {" — "}
            <Say words={reasonLabels[code].fix} />
          </li>
        ))}
      </ul>
      {comment && <p className="mt-1">{comment}</p>}
    </div>
  );
}
