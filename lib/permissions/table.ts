import type { PermissionTable } from "@/lib/permissions/types";

/**
 * Who may do what, on which rows. The one table that pages, actions, API, files and lists obey.
 * A right to change a thing is never wider than the right to read it. The administrator keeps the
 * system and sees no business data (separation of powers, GB/T 22239-2019 8.1.5).
 */
export const permissionTable: PermissionTable = {
  "activity.read": {
    staff: ["subtree", "standard"],
    head: ["subtree", "standard"],
    leader: ["released"],
    auditor: ["released"],
  },
  "activity.create": { staff: ["subtree"], head: ["subtree"] },
  "activity.update": { staff: ["subtree"], head: ["subtree"] },
  "activity.submit": { staff: ["subtree"], head: ["subtree"] },
  "activity.review": { auditor: ["released"] },
  "activity.archive": { auditor: ["released"] },
  "evidence.read": {
    staff: ["subtree", "standard"],
    head: ["subtree", "standard"],
    leader: ["released"],
    auditor: ["released"],
  },
  "evidence.create": { staff: ["subtree"], head: ["subtree"] },
  "evidence.update": { staff: ["subtree"], head: ["subtree"] },
  "link.create": { staff: ["subtree"], head: ["subtree"] },
  "link.decide": { auditor: ["released"] },
  "archive.read": { staff: ["subtree"], head: ["subtree"], leader: ["subtree"], auditor: ["subtree"] },
  "audit.read": { auditor: ["all"], admin: ["all"] },
  "audit.verify": { auditor: ["all"], admin: ["all"] },
  "department.read": { staff: ["city"], head: ["city"], leader: ["city"], auditor: ["city"], admin: ["all"] },
  "department.manage": { admin: ["subtree"] },
  "group.manage": { head: ["subtree"], auditor: ["subtree"], admin: ["subtree"] },
  "user.read": { admin: ["subtree"] },
  "user.manage": { admin: ["subtree"] },
  "edition.read": { staff: ["all"], head: ["all"], leader: ["all"], auditor: ["all"], admin: ["all"] },
  "edition.manage": { auditor: ["all"], admin: ["all"] },
  "round.read": { staff: ["city"], head: ["city"], leader: ["city"], auditor: ["city"], admin: ["all"] },
  "round.manage": { auditor: ["subtree"], admin: ["subtree"] },
  "assignment.read": { staff: ["city"], head: ["city"], leader: ["city"], auditor: ["city"] },
  "assignment.manage": { auditor: ["subtree"] },
  "assignment.complete": { staff: ["subtree"], head: ["subtree"], auditor: ["subtree"] },
  "target.read": { staff: ["subtree"], head: ["subtree"], leader: ["subtree"], auditor: ["subtree"] },
  "target.manage": { head: ["subtree"], auditor: ["subtree"] },
  "dashboard.read": { staff: ["subtree"], head: ["subtree"], leader: ["subtree"], auditor: ["subtree"] },
  "report.read": { staff: ["subtree"], head: ["subtree"], leader: ["subtree"], auditor: ["subtree"] },
};
