-- What must hold whatever code runs.

-- One lead per standard and round.
CREATE UNIQUE INDEX "ResponsibilityAssignment_one_lead"
  ON "ResponsibilityAssignment" ("roundId", "indicatorId") WHERE "role" = 'lead';

-- A figure has a value exactly when its qualifier stands on one.
ALTER TABLE "Figure" ADD CONSTRAINT "Figure_value_by_qualifier"
  CHECK (("value" IS NULL) = ("qualifier" IN ('uncounted', 'more_than_half')));
ALTER TABLE "Activity" ADD CONSTRAINT "Activity_dates_in_order"
  CHECK ("endOn" IS NULL OR "startOn" IS NULL OR "startOn" <= "endOn");
ALTER TABLE "Activity" ADD CONSTRAINT "Activity_occurrences_positive" CHECK ("occurrences" > 0);
ALTER TABLE "Activity" ADD CONSTRAINT "Activity_not_its_own_aggregate" CHECK ("aggregateId" <> "id");
ALTER TABLE "AssessmentRound" ADD CONSTRAINT "AssessmentRound_window_in_order" CHECK ("windowFrom" <= "windowTo");
ALTER TABLE "ActivityParticipant" ADD CONSTRAINT "ActivityParticipant_somebody"
  CHECK ("departmentId" IS NOT NULL OR "name" IS NOT NULL);
ALTER TABLE "ActivityParticipant" ADD CONSTRAINT "ActivityParticipant_share" CHECK ("share" BETWEEN 0 AND 1);

-- Subtree tests are prefix tests on the path.
CREATE INDEX "Department_path_prefix" ON "Department" ("path" text_pattern_ops);

-- The chain begins here.
INSERT INTO "AuditHead" ("id", "seq", "hash") VALUES (1, 0, repeat('0', 64));
ALTER TABLE "AuditHead" ADD CONSTRAINT "AuditHead_single" CHECK ("id" = 1);

CREATE FUNCTION refuse_change() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION 'ledger: % is append-only', TG_TABLE_NAME USING ERRCODE = 'integrity_constraint_violation';
END $$;

CREATE TRIGGER "AuditEvent_append_only" BEFORE UPDATE OR DELETE ON "AuditEvent"
  FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER "AuditEvent_no_truncate" BEFORE TRUNCATE ON "AuditEvent"
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
CREATE TRIGGER "ArchiveItem_append_only" BEFORE UPDATE OR DELETE ON "ArchiveItem"
  FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER "ArchiveItem_no_truncate" BEFORE TRUNCATE ON "ArchiveItem"
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
CREATE TRIGGER "ReviewDecision_append_only" BEFORE UPDATE OR DELETE ON "ReviewDecision"
  FOR EACH ROW EXECUTE FUNCTION refuse_change();

-- A filed version and its files stay as they were filed.
CREATE FUNCTION refuse_frozen_version() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF OLD."frozen" THEN
    RAISE EXCEPTION 'ledger: the version is archived' USING ERRCODE = 'integrity_constraint_violation';
  END IF;
  RETURN CASE TG_OP WHEN 'DELETE' THEN OLD ELSE NEW END;
END $$;
CREATE TRIGGER "EvidenceVersion_frozen" BEFORE UPDATE OR DELETE ON "EvidenceVersion"
  FOR EACH ROW EXECUTE FUNCTION refuse_frozen_version();

CREATE FUNCTION refuse_frozen_file() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  owner_id text := CASE TG_OP WHEN 'INSERT' THEN NEW."versionId" ELSE OLD."versionId" END;
BEGIN
  IF EXISTS (SELECT 1 FROM "EvidenceVersion" WHERE "id" = owner_id AND "frozen") THEN
    RAISE EXCEPTION 'ledger: the version is archived' USING ERRCODE = 'integrity_constraint_violation';
  END IF;
  RETURN CASE TG_OP WHEN 'DELETE' THEN OLD ELSE NEW END;
END $$;
CREATE TRIGGER "EvidenceFile_frozen" BEFORE INSERT OR UPDATE OR DELETE ON "EvidenceFile"
  FOR EACH ROW EXECUTE FUNCTION refuse_frozen_file();

-- Bytes are written once.
CREATE TRIGGER "Blob_append_only" BEFORE UPDATE ON "Blob" FOR EACH ROW EXECUTE FUNCTION refuse_change();

-- An archived entry and its figures stay as they are.
CREATE FUNCTION refuse_archived_activity() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF OLD."state" = 'archived' THEN
    RAISE EXCEPTION 'ledger: the entry is archived' USING ERRCODE = 'integrity_constraint_violation';
  END IF;
  RETURN CASE TG_OP WHEN 'DELETE' THEN OLD ELSE NEW END;
END $$;
CREATE TRIGGER "Activity_archived" BEFORE UPDATE OR DELETE ON "Activity"
  FOR EACH ROW EXECUTE FUNCTION refuse_archived_activity();

CREATE FUNCTION refuse_archived_part() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  owner_id text := CASE TG_OP WHEN 'INSERT' THEN NEW."activityId" ELSE OLD."activityId" END;
BEGIN
  IF EXISTS (SELECT 1 FROM "Activity" WHERE "id" = owner_id AND "state" = 'archived') THEN
    RAISE EXCEPTION 'ledger: the entry is archived' USING ERRCODE = 'integrity_constraint_violation';
  END IF;
  RETURN CASE TG_OP WHEN 'DELETE' THEN OLD ELSE NEW END;
END $$;
CREATE TRIGGER "Figure_archived" BEFORE INSERT OR UPDATE OR DELETE ON "Figure"
  FOR EACH ROW EXECUTE FUNCTION refuse_archived_part();
CREATE TRIGGER "ActivityParticipant_archived" BEFORE INSERT OR UPDATE OR DELETE ON "ActivityParticipant"
  FOR EACH ROW EXECUTE FUNCTION refuse_archived_part();
CREATE TRIGGER "ActivityIndicator_archived" BEFORE INSERT OR UPDATE OR DELETE ON "ActivityIndicator"
  FOR EACH ROW EXECUTE FUNCTION refuse_archived_part();
CREATE TRIGGER "ActivityEvidence_archived" BEFORE INSERT OR UPDATE OR DELETE ON "ActivityEvidence"
  FOR EACH ROW EXECUTE FUNCTION refuse_archived_part();
