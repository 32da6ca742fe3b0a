/** Every event that the chain can hold: noun and what happened to it. */
export const auditEventTypes = [
  "session.signed-in",
  "session.refused",
  "session.locked",
  "session.signed-out",
  "user.created",
  "user.changed",
  "user.disabled",
  "user.enabled",
  "user.password-changed",
  "user.unlocked",
  "role-term.started",
  "role-term.ended",
  "token.created",
  "token.revoked",
  "department.created",
  "department.changed",
  "leading-group.created",
  "leading-group.changed",
  "working-group.changed",
  "edition.imported",
  "edition.changed",
  "edition.published",
  "round.created",
  "round.changed",
  "assignment.changed",
  "assignment.removed",
  "assignment.completed",
  "assignment.reopened",
  "target.created",
  "target.changed",
  "series.created",
  "series.changed",
  "activity.created",
  "activity.changed",
  "activity.deleted",
  "activity.submitted",
  "activity.returned",
  "activity.approved",
  "activity.archived",
  "file.received",
  "file.refused",
  "file.downloaded",
  "evidence.created",
  "evidence.changed",
  "evidence.version-added",
  "evidence.deleted",
  "link.created",
  "link.removed",
  "link.submitted",
  "link.approved",
  "link.returned",
  "link.reopened",
  "item.archived",
  "catalogue.exported",
  "report.exported",
  "demo.loaded",
  "action.refused",
] as const;
export type AuditEventType = (typeof auditEventTypes)[number];

/** JSON as the chain stores it. */
export type AuditData = { readonly [key: string]: AuditValue };
export type AuditValue =
  | string
  | number
  | boolean
  | null
  | readonly AuditValue[]
  | { readonly [key: string]: AuditValue };

export type NewAuditEvent = {
  readonly type: AuditEventType;
  readonly subjectType: string;
  readonly subjectId?: string;
  readonly departmentId?: string;
  /** False for a refusal or a failed try. */
  readonly success?: boolean;
  /** Before and after of what changed; never a secret. */
  readonly data?: AuditData;
};

/** The part of an event that its hash covers. */
export type ChainedEvent = {
  readonly seq: string;
  readonly at: string;
  readonly actorId: string | null;
  readonly actorName: string;
  readonly type: string;
  readonly subjectType: string;
  readonly subjectId: string | null;
  readonly departmentId: string | null;
  readonly success: boolean;
  readonly data: unknown;
  readonly address: string | null;
  readonly previous: string;
};
