import type { IdName, Ids, Planted } from "./planted";

/** Who stands outside: everybody here belongs to another unit than the one that planted. */
export const strangers = {
  "staff of another unit": ["staff", "云溪市民政局"],
  "head of another unit": ["head", "云溪市体育局"],
  leader: ["leader", "云溪市"],
  auditor: ["auditor", "云溪市"],
  "auditor of another city": ["auditor", "长治市"],
  admin: ["admin", "云溪市"],
} as const;
export type Stranger = keyof typeof strangers;

const everybody = Object.keys(strangers) as Stranger[];
const outsideTree: readonly Stranger[] = [
  "staff of another unit",
  "head of another unit",
  "auditor of another city",
  "admin",
];
const allBut = (...names: Stranger[]) => everybody.filter((name) => !names.includes(name));
const units: readonly Stranger[] = ["staff of another unit", "head of another unit"];
const notInCharge: readonly Stranger[] = [...units, "leader"];

export type Given = { readonly ids: Ids; readonly standard: Planted["standard"]; readonly mine: string };

export interface Door {
  /** Method and path as openapi.json names them. */
  readonly operation: string;
  /** What `{id}` stands for. */
  readonly id?: IdName;
  readonly query?: (given: Given) => Record<string, string>;
  readonly body?: (given: Given) => unknown;
  /** For whom the real thing must look exactly like nothing at all. */
  readonly hiddenFrom?: readonly Stranger[];
  /** Who sees the thing but must be refused. */
  readonly refusedTo?: readonly Stranger[];
}

const version = { version: 1 };
const verdict = { ...version, verdict: "returned", reasonCodes: ["does_not_prove"], comment: "doors" };
const draft = { hiddenFrom: everybody };

const activities: readonly Door[] = [
  { operation: "get /activities" },
  { operation: "get /activities", query: ({ ids }) => ({ department: ids.department }), hiddenFrom: units },
  {
    operation: "post /activities",
    body: ({ ids }) => ({ departmentId: ids.department, kind: "activity", title: "doors" }),
    hiddenFrom: everybody,
  },
  {
    operation: "post /activities",
    body: ({ ids, mine }) => ({ departmentId: mine, kind: "activity", title: "doors", evidenceIds: [ids.evidence] }),
    hiddenFrom: units,
  },
  {
    operation: "post /activities",
    body: ({ ids, mine }) => ({ departmentId: mine, kind: "activity", title: "doors", aggregateId: ids.activity }),
    hiddenFrom: units,
  },
  { operation: "get /activities/{id}", id: "activity", ...draft },
  { operation: "patch /activities/{id}", id: "activity", body: () => ({ ...version, title: "doors" }), ...draft },
  { operation: "delete /activities/{id}", id: "activity", query: () => ({ version: "1" }), ...draft },
  { operation: "post /activities/{id}/submit", id: "activity", body: () => version, ...draft },
  {
    operation: "post /activities/{id}/evidence",
    id: "activity",
    body: ({ ids }) => ({ ...version, evidenceIds: [ids.evidence] }),
    ...draft,
  },
  { operation: "post /activities/{id}/decision", id: "activity", body: () => verdict, ...draft },
  { operation: "post /activities/{id}/archive", id: "activity", body: () => version, ...draft },
  { operation: "get /activity-kinds" },
  { operation: "get /series", query: ({ ids }) => ({ department: ids.department }), hiddenFrom: units },
  {
    operation: "post /series",
    body: ({ ids }) => ({ departmentId: ids.department, name: "doors" }),
    hiddenFrom: everybody,
  },
];

const evidence: readonly Door[] = [
  {
    operation: "post /evidence/files",
    query: ({ ids }) => ({ department: ids.department, name: "doors.txt" }),
    body: () => Buffer.from("doors"),
    hiddenFrom: everybody,
  },
  { operation: "get /evidence/files/{id}", id: "file", ...draft },
  { operation: "get /evidence/files/{id}", id: "upload", ...draft },
  { operation: "get /evidence", query: ({ ids }) => ({ department: ids.department }), hiddenFrom: units },
  {
    operation: "post /evidence",
    body: ({ ids }) => ({ departmentId: ids.department, title: "doors", materialType: "other" }),
    hiddenFrom: everybody,
  },
  {
    operation: "post /evidence",
    body: ({ ids, mine }) => ({
      departmentId: mine,
      title: "doors",
      materialType: "other",
      uploadIds: [ids.upload],
    }),
    hiddenFrom: units,
  },
  {
    operation: "post /evidence",
    body: ({ ids, mine }) => ({ departmentId: mine, title: "doors", materialType: "other", activityId: ids.activity }),
    hiddenFrom: units,
  },
  { operation: "get /evidence/{id}", id: "evidence", ...draft },
  { operation: "patch /evidence/{id}", id: "evidence", body: () => ({ ...version, title: "doors" }), ...draft },
  { operation: "delete /evidence/{id}", id: "evidence", query: () => ({ version: "1" }), ...draft },
  {
    operation: "post /evidence/{id}/versions",
    id: "evidence",
    body: () => ({ ...version, changeNote: "doors" }),
    ...draft,
  },
  { operation: "get /evidence-links", query: ({ ids }) => ({ evidence: ids.evidence }), hiddenFrom: everybody },
  {
    operation: "post /evidence-links",
    body: ({ ids, standard }) => ({ evidenceId: ids.evidence, ...standard }),
    hiddenFrom: everybody,
  },
  { operation: "get /evidence-links/{id}", id: "link", ...draft },
  { operation: "post /evidence-links/{id}/submit", id: "link", body: () => version, ...draft },
  { operation: "delete /evidence-links/{id}", id: "link", query: () => ({ version: "1" }), ...draft },
  { operation: "post /evidence-links/{id}/decision", id: "link", body: () => verdict, ...draft },
];

const results: readonly Door[] = [
  { operation: "get /reviews/queue", refusedTo: allBut("auditor", "auditor of another city") },
  { operation: "get /archive", query: ({ ids }) => ({ department: ids.department }), hiddenFrom: units },
  { operation: "get /archive/{id}", id: "archiveItem", hiddenFrom: outsideTree },
  { operation: "get /archive/catalogue" },
  { operation: "get /audit", refusedTo: notInCharge },
  { operation: "get /audit/verify", query: () => ({ files: "0" }), refusedTo: notInCharge },
  { operation: "get /rollup", query: ({ ids }) => ({ department: ids.department }), hiddenFrom: outsideTree },
  {
    operation: "get /rollup/explain",
    query: ({ ids }) => ({ department: ids.department, state: "draft" }),
    hiddenFrom: outsideTree,
  },
  {
    operation: "get /reports/work-summary",
    query: ({ ids }) => ({ department: ids.department, year: "2026" }),
    hiddenFrom: outsideTree,
  },
];

const duties: readonly Door[] = [
  { operation: "get /assignments" },
  { operation: "get /assignments/{id}", id: "assignment", hiddenFrom: ["admin"] },
  {
    operation: "post /assignments",
    body: ({ ids, standard }) => ({ ...standard, departmentId: ids.department, role: "support" }),
    refusedTo: allBut("auditor"),
  },
  {
    operation: "patch /assignments/{id}",
    id: "assignment",
    body: () => ({ ...version, done: true }),
    refusedTo: allBut("auditor"),
  },
  { operation: "delete /assignments/{id}", id: "assignment", refusedTo: allBut("auditor") },
  {
    operation: "post /assignments/bulk-lead",
    body: ({ ids, standard }) => ({ ...standard, departmentId: ids.department }),
    refusedTo: allBut("auditor"),
  },
  {
    operation: "post /assignments/by-table",
    body: ({ ids }) => ({ roundId: ids.round }),
    refusedTo: allBut("auditor"),
  },
  { operation: "get /targets", query: ({ ids }) => ({ department: ids.department }), hiddenFrom: units },
  {
    operation: "post /targets",
    body: ({ ids }) => ({ departmentId: ids.department, name: "doors", value: "1", unit: "个", source: "document" }),
    hiddenFrom: outsideTree,
  },
  { operation: "get /targets/{id}", id: "target", hiddenFrom: outsideTree },
  {
    operation: "patch /targets/{id}",
    id: "target",
    body: () => ({ ...version, name: "doors" }),
    hiddenFrom: outsideTree,
    refusedTo: ["leader"],
  },
];

const system: readonly Door[] = [
  { operation: "get /me" },
  { operation: "get /tokens" },
  { operation: "post /tokens", body: () => ({ name: "doors" }) },
  { operation: "delete /tokens/{id}", id: "token", hiddenFrom: everybody },
  { operation: "get /departments" },
  {
    operation: "post /departments",
    body: ({ ids }) => ({ parentId: ids.department, code: "DOORS-1", name: "doors", kind: "section" }),
    refusedTo: allBut("admin"),
  },
  { operation: "get /departments/{id}", id: "department" },
  {
    operation: "patch /departments/{id}",
    id: "department",
    body: () => ({ ...version, name: "doors" }),
    refusedTo: allBut("admin"),
  },
  { operation: "get /departments/{id}/leading-groups", id: "department" },
  {
    operation: "post /departments/{id}/leading-groups",
    id: "department",
    body: () => ({ name: "doors", foundedPrecision: "unknown", members: [{ role: "chair", office: "局长" }] }),
    refusedTo: notInCharge,
  },
  { operation: "get /editions" },
  {
    operation: "post /editions",
    body: () => ({ code: "doors", name: "doors", year: 2026 }),
    refusedTo: notInCharge,
  },
  { operation: "post /editions/import", body: () => Buffer.from("doors"), refusedTo: notInCharge },
  { operation: "get /editions/{id}", id: "edition" },
  { operation: "get /editions/{id}/indicators", id: "edition" },
  {
    operation: "post /editions/{id}/indicators",
    id: "edition",
    body: () => ({ ...version, code: "doors", name: "doors", kind: "standard" }),
    refusedTo: notInCharge,
  },
  { operation: "post /editions/{id}/publish", id: "edition", body: () => version, refusedTo: notInCharge },
  { operation: "get /editions/{id}/export.xlsx", id: "edition" },
  { operation: "get /rounds" },
  {
    operation: "post /rounds",
    body: ({ ids }) => ({
      editionId: ids.edition,
      departmentId: ids.department,
      code: "doors",
      name: "doors",
      year: 2026,
      windowFrom: "2026-01-01",
      windowTo: "2026-12-31",
      assessmentDate: "2026-12-31",
    }),
    refusedTo: notInCharge,
  },
  { operation: "get /rounds/{id}", id: "round" },
  {
    operation: "patch /rounds/{id}",
    id: "round",
    body: () => ({ ...version, name: "doors" }),
    refusedTo: notInCharge,
  },
];

/** Every operation of the API at least once; a new one without a row here fails the tests. */
export const doors: readonly Door[] = [...activities, ...evidence, ...results, ...duties, ...system];

/** Method, path with query and body of one request. */
export function requestOf(door: Door, given: Given): { method: string; path: string; body: unknown } {
  const [method = "", pattern = ""] = door.operation.split(" ");
  const query = door.query ? `?${new URLSearchParams(door.query(given))}` : "";
  const path = pattern.replace("{id}", door.id ? given.ids[door.id] : "");
  return { method: method.toUpperCase(), path: `${path}${query}`, body: door.body?.(given) };
}
