import type pg from "pg";
import type { Bench } from "../instance/bench";

const text = `
SELECT a.*, d."name" AS "unit",
  (SELECT json_agg(f ORDER BY f."sort") FROM "Figure" f WHERE f."activityId" = a."id") AS "figures",
  (SELECT json_agg(p ORDER BY p."sort") FROM "ActivityParticipant" p WHERE p."activityId" = a."id") AS "participants",
  (SELECT json_agg(json_build_object('code', i."code", 'name', i."name"))
    FROM "ActivityIndicator" l JOIN "Indicator" i ON i."id" = l."indicatorId" WHERE l."activityId" = a."id") AS "standards",
  (SELECT json_agg(json_build_object('title', v."title", 'type', v."materialType",
      'files', (SELECT json_agg(b."fileName" ORDER BY b."sort") FROM "EvidenceFile" b WHERE b."versionId" = v."id"),
      'links', (SELECT json_agg(k."state") FROM "EvidenceLink" k WHERE k."evidenceId" = e."evidenceId")))
    FROM "ActivityEvidence" e JOIN "Evidence" x ON x."id" = e."evidenceId"
    JOIN "EvidenceVersion" v ON v."id" = x."currentId" WHERE e."activityId" = a."id") AS "evidence"
FROM "Activity" a JOIN "Department" d ON d."id" = a."departmentId"
WHERE a."year" = $1 AND a."state" IN ('approved', 'archived') AND starts_with(d."path", $2)
ORDER BY a."startOn" NULLS FIRST, a."id"`;

/** The records that a summary is written from, by hand; returns how many entries there are. */
export async function readRecords(sql: pg.Client, { year, path }: Bench["city"]): Promise<number> {
  return (await sql.query({ name: "bench-records", text, values: [year, path] })).rows.length;
}
