import type { z } from "zod";
import { activity } from "@/lib/activities/kinds/activity";
import { archiveWork } from "@/lib/activities/kinds/archive-work";
import { award } from "@/lib/activities/kinds/award";
import { contest } from "@/lib/activities/kinds/contest";
import { distribution } from "@/lib/activities/kinds/distribution";
import { documentKind } from "@/lib/activities/kinds/document";
import { shapeOf } from "@/lib/activities/kinds/fields";
import { frame } from "@/lib/activities/kinds/frame";
import { fund } from "@/lib/activities/kinds/fund";
import { grant } from "@/lib/activities/kinds/grant";
import { honour } from "@/lib/activities/kinds/honour";
import { inspection } from "@/lib/activities/kinds/inspection";
import { instruction } from "@/lib/activities/kinds/instruction";
import { meeting } from "@/lib/activities/kinds/meeting";
import { plan } from "@/lib/activities/kinds/plan";
import { problem } from "@/lib/activities/kinds/problem";
import { project } from "@/lib/activities/kinds/project";
import { publicService } from "@/lib/activities/kinds/public-service";
import { publicity } from "@/lib/activities/kinds/publicity";
import { rectification } from "@/lib/activities/kinds/rectification";
import { responsibilityLetter } from "@/lib/activities/kinds/responsibility-letter";
import { rule } from "@/lib/activities/kinds/rule";
import { commonFields } from "@/lib/activities/kinds/shared-fields";
import { site } from "@/lib/activities/kinds/site";
import { staffing } from "@/lib/activities/kinds/staffing";
import { statistic } from "@/lib/activities/kinds/statistic";
import { survey } from "@/lib/activities/kinds/survey";
import { training } from "@/lib/activities/kinds/training";
import type { DetailsOf, Fields, KindDefinition, SummarySection } from "@/lib/activities/kinds/types";
import { visit } from "@/lib/activities/kinds/visit";
import { voluntaryService } from "@/lib/activities/kinds/voluntary-service";

/** The closed list of kinds. Codes are stable; a new kind is a new file and one line here. */
export const kinds = {
  meeting,
  activity,
  voluntary_service: voluntaryService,
  public_service: publicService,
  contest,
  training,
  publicity,
  distribution,
  document: documentKind,
  rule,
  responsibility_letter: responsibilityLetter,
  staffing,
  fund,
  grant,
  project,
  site,
  inspection,
  rectification,
  visit,
  instruction,
  honour,
  statistic,
  survey,
  award,
  problem,
  plan,
  frame,
  archive_work: archiveWork,
} as const;

export type ActivityKind = keyof typeof kinds;
export const activityKinds = Object.keys(kinds) as [ActivityKind, ...ActivityKind[]];

export function isActivityKind(code: string): code is ActivityKind {
  return Object.hasOwn(kinds, code);
}

/** The definition of a stored kind; throws on a code that was never in the registry. */
export function kindOf(code: string): KindDefinition {
  if (!isActivityKind(code)) throw new RangeError(`not a kind of activity: ${code}`);
  return kinds[code] as unknown as KindDefinition;
}

/** The kind's own fields and the common ones, in the order of the form. */
export function fieldsOf(code: string): Fields {
  return { ...kindOf(code).fields, ...commonFields };
}

type DetailsSchema = z.ZodType<Record<string, unknown>>;
const detailsSchemas = new Map<string, DetailsSchema>();

/** Lenient schema of `details`: unknown keys are refused, missing ones are not. */
export function detailsSchemaOf(code: string): DetailsSchema {
  // Kept: zod compiles a schema on its first use, which costs far more than reading an entry with it.
  const schema = detailsSchemas.get(code) ?? (shapeOf(fieldsOf(code)) as unknown as DetailsSchema);
  detailsSchemas.set(code, schema);
  return schema;
}

type OwnFields<K extends ActivityKind> = (typeof kinds)[K]["fields"];
export type KindDetails<K extends ActivityKind> = DetailsOf<OwnFields<K>> & DetailsOf<typeof commonFields>;

/** Typed `details` of a stored entry of a known kind; what an older version left behind reads as empty. */
export function readDetails<K extends ActivityKind>(kind: K, details: unknown): KindDetails<K> {
  const parsed = detailsSchemaOf(kind).safeParse(details);
  return (parsed.success ? parsed.data : {}) as KindDetails<K>;
}

/** The unit in which the entry's occurrences are counted: 次, 期, 处 … by kind and form. */
export function countUnitOf(code: string, details: { readonly form?: unknown } | null): string {
  const { unit, unitByForm } = kindOf(code).count;
  const form = details?.form;
  return (typeof form === "string" ? unitByForm?.[form] : undefined) ?? unit;
}

/** Section of the summary that an entry belongs to: the one it names, else its kind's. */
export function sectionOf(code: string, details: { readonly section?: unknown } | null): SummarySection {
  const named = commonFields.section.schema.safeParse(details?.section);
  return named.success ? named.data : kindOf(code).section;
}
