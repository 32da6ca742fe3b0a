import { randomUUID } from "node:crypto";
import type { Api, Json } from "../api";

/** Ids that a request of the table of doors may name. */
export interface Ids {
  readonly activity: string;
  readonly evidence: string;
  readonly link: string;
  readonly file: string;
  readonly upload: string;
  readonly department: string;
  readonly target: string;
  readonly archiveItem: string;
  readonly token: string;
  readonly assignment: string;
  readonly round: string;
  readonly edition: string;
}
export type IdName = keyof Ids;

export interface Planted {
  /** Real things of the planting unit: drafts, a promise, a filed item, a token. */
  readonly ids: Ids;
  /** Of the standard that the draft item is linked to; known to everybody. */
  readonly standard: { readonly roundId: string; readonly indicatorId: string };
  /** Word to search by, and word that only the owner may ever be shown. */
  readonly needle: string;
  readonly secret: string;
  /** Name of the promise, which is no draft: leader and auditor of the city read it. */
  readonly promise: string;
}

/** Ids of the same shape behind which nothing stands. */
export function nothing(): Ids {
  const names: readonly IdName[] = [
    "activity",
    "evidence",
    "link",
    "file",
    "upload",
    "department",
    "target",
    "archiveItem",
    "token",
    "assignment",
    "round",
    "edition",
  ];
  return Object.fromEntries(names.map((name) => [name, randomUUID()])) as Record<IdName, string>;
}

const word = () => `密${randomUUID().replaceAll("-", "").slice(0, 12)}`;

async function plantDrafts(staff: Api, department: string, words: { needle: string; secret: string }) {
  const all = `${words.needle}·${words.secret}`;
  const assigned = await staff.get<{ items: { id: string; roundId: string; indicatorId: string }[] }>(
    `/assignments?department=${department}`,
  );
  const [assignment] = assigned.items;
  if (!assignment) throw new Error("the unit has no standard");
  const { roundId, indicatorId } = assignment;
  const standard = { roundId, indicatorId };
  const activity = await staff.post("/activities", {
    departmentId: department,
    kind: "activity",
    title: all,
    text: all,
    startOn: "2026-03-05",
    place: all,
    tags: [all],
    standards: [standard],
    figures: [{ metric: "other", label: all, value: "4321", unit: "人", sourceText: all }],
  });
  const upload = await staff.upload(department, `${all}.txt`, Buffer.from(`${all}\n`));
  const spare = await staff.upload(department, `${all}-2.txt`, Buffer.from(`${all}, unused\n`));
  const evidence = await staff.post("/evidence", {
    departmentId: department,
    title: all,
    materialType: "other",
    caption: all,
    uploadIds: [upload.uploadId],
    activityId: activity.id,
    links: [standard],
  });
  const link = (evidence.links as Json[])[0]?.id ?? "";
  const file = ((evidence.current as { files: Json[] }).files[0] as Json).id;
  return { activity: activity.id, evidence: evidence.id, link, file, upload: spare.uploadId, assignment, standard };
}

/** Plants a draft entry with a draft item and all that belongs to it, as one unit's own people do. */
export async function plant(staff: Api, head: Api, auditor: Api): Promise<Planted> {
  const words = { needle: word(), secret: word(), promise: word() };
  const department = await staff.ownDepartment();
  const { assignment, standard, ...drafts } = await plantDrafts(staff, department, words);
  const target = await head.post("/targets", {
    departmentId: department,
    name: `${words.needle}·${words.promise}`,
    value: "9",
    unit: "个",
    source: "document",
  });
  const filed = await auditor.get(`/archive?department=${department}&take=1`);
  const token = await staff.post("/tokens", { name: words.needle });
  const round = await staff.get<{ editionId: string }>(`/rounds/${standard.roundId}`);
  const ids = {
    ...drafts,
    department,
    target: target.id,
    archiveItem: filed.items[0]?.id ?? "",
    token: token.id,
    assignment: assignment.id,
    round: standard.roundId,
    edition: round.editionId,
  };
  return { ids, standard, ...words };
}
