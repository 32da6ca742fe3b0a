-- CreateSchema
CREATE SCHEMA IF NOT EXISTS "public";

-- CreateEnum
CREATE TYPE "DepartmentKind" AS ENUM ('city', 'bureau', 'section', 'district', 'sub_district', 'community', 'school', 'class', 'institution');

-- CreateEnum
CREATE TYPE "GroupRole" AS ENUM ('commander', 'chair', 'deputy', 'member', 'in_charge', 'office_director');

-- CreateEnum
CREATE TYPE "WorkingGroupKind" AS ENUM ('group', 'office');

-- CreateEnum
CREATE TYPE "Role" AS ENUM ('staff', 'head', 'leader', 'auditor', 'admin');

-- CreateEnum
CREATE TYPE "ApiScope" AS ENUM ('read', 'write');

-- CreateEnum
CREATE TYPE "EditionStatus" AS ENUM ('draft', 'published');

-- CreateEnum
CREATE TYPE "AssessmentMethod" AS ENUM ('online_submission', 'site_visit', 'questionnaire', 'authority_opinion', 'self_assessment');

-- CreateEnum
CREATE TYPE "MaterialType" AS ENUM ('normative_document', 'narrative_report', 'statistics_table', 'scene_photo', 'audio_video', 'other');

-- CreateEnum
CREATE TYPE "RoundStatus" AS ENUM ('preparing', 'open', 'closed');

-- CreateEnum
CREATE TYPE "AssignmentRole" AS ENUM ('lead', 'support');

-- CreateEnum
CREATE TYPE "TargetSource" AS ENUM ('document', 'programme', 'promise', 'standard');

-- CreateEnum
CREATE TYPE "DatePrecision" AS ENUM ('day', 'range', 'month', 'quarter', 'half_year', 'year', 'unknown');

-- CreateEnum
CREATE TYPE "Qualifier" AS ENUM ('exact', 'approx_below', 'over', 'at_least', 'more_than_half', 'uncounted');

-- CreateEnum
CREATE TYPE "WorkState" AS ENUM ('draft', 'submitted', 'returned', 'approved', 'archived');

-- CreateEnum
CREATE TYPE "MoneyKind" AS ENUM ('invested', 'obtained', 'paid', 'budgeted');

-- CreateEnum
CREATE TYPE "ParticipantRole" AS ENUM ('host', 'co_host', 'organiser', 'participant');

-- CreateEnum
CREATE TYPE "Retention" AS ENUM ('permanent', 'years_30', 'years_10');

-- CreateEnum
CREATE TYPE "Verdict" AS ENUM ('approved', 'returned');

-- CreateTable
CREATE TABLE "Department" (
    "id" TEXT NOT NULL,
    "code" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "shortName" TEXT,
    "kind" "DepartmentKind" NOT NULL,
    "parentId" TEXT,
    "path" TEXT NOT NULL,
    "sort" INTEGER NOT NULL DEFAULT 0,
    "active" BOOLEAN NOT NULL DEFAULT true,
    "fonds" TEXT,
    "officeCode" TEXT,
    "note" TEXT,
    "version" INTEGER NOT NULL DEFAULT 1,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "Department_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "LeadingGroup" (
    "id" TEXT NOT NULL,
    "departmentId" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "LeadingGroup_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "LeadingGroupVersion" (
    "id" TEXT NOT NULL,
    "groupId" TEXT NOT NULL,
    "number" INTEGER NOT NULL,
    "foundedOn" DATE,
    "foundedPrecision" "DatePrecision" NOT NULL DEFAULT 'day',
    "reason" TEXT,
    "documentNumber" TEXT,
    "officePlace" TEXT,
    "officeDuties" TEXT[],
    "sourceText" TEXT,
    "supersededOn" DATE,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "LeadingGroupVersion_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "LeadingGroupMember" (
    "id" TEXT NOT NULL,
    "versionId" TEXT NOT NULL,
    "role" "GroupRole" NOT NULL,
    "office" TEXT NOT NULL,
    "departmentId" TEXT,
    "headcount" INTEGER,
    "sort" INTEGER NOT NULL DEFAULT 0,

    CONSTRAINT "LeadingGroupMember_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "WorkingGroup" (
    "id" TEXT NOT NULL,
    "departmentId" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "kind" "WorkingGroupKind" NOT NULL DEFAULT 'group',
    "leadOffice" TEXT,
    "duties" TEXT,
    "sort" INTEGER NOT NULL DEFAULT 0,

    CONSTRAINT "WorkingGroup_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "WorkingGroupDepartment" (
    "workingGroupId" TEXT NOT NULL,
    "departmentId" TEXT NOT NULL,

    CONSTRAINT "WorkingGroupDepartment_pkey" PRIMARY KEY ("workingGroupId","departmentId")
);

-- CreateTable
CREATE TABLE "User" (
    "id" TEXT NOT NULL,
    "username" TEXT NOT NULL,
    "usernameKey" TEXT NOT NULL,
    "displayName" TEXT NOT NULL,
    "passwordHash" TEXT NOT NULL,
    "mustChangePassword" BOOLEAN NOT NULL DEFAULT true,
    "passwordChangedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "active" BOOLEAN NOT NULL DEFAULT true,
    "version" INTEGER NOT NULL DEFAULT 1,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "lastVisitAt" TIMESTAMPTZ(3),

    CONSTRAINT "User_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "RoleTerm" (
    "id" TEXT NOT NULL,
    "userId" TEXT NOT NULL,
    "role" "Role" NOT NULL,
    "departmentId" TEXT NOT NULL,
    "startedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "endedAt" TIMESTAMPTZ(3),

    CONSTRAINT "RoleTerm_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Session" (
    "id" TEXT NOT NULL,
    "userId" TEXT NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "lastSeenAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "expiresAt" TIMESTAMPTZ(3) NOT NULL,
    "revokedAt" TIMESTAMPTZ(3),

    CONSTRAINT "Session_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "SignInLock" (
    "key" TEXT NOT NULL,
    "failures" INTEGER NOT NULL DEFAULT 0,
    "lastAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "lockedUntil" TIMESTAMPTZ(3),

    CONSTRAINT "SignInLock_pkey" PRIMARY KEY ("key")
);

-- CreateTable
CREATE TABLE "ApiToken" (
    "id" TEXT NOT NULL,
    "userId" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "tokenHash" TEXT NOT NULL,
    "scopes" "ApiScope"[],
    "expiresAt" TIMESTAMPTZ(3) NOT NULL,
    "lastUsedAt" TIMESTAMPTZ(3),
    "revokedAt" TIMESTAMPTZ(3),
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "ApiToken_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "SetupLink" (
    "tokenHash" TEXT NOT NULL,
    "expiresAt" TIMESTAMPTZ(3) NOT NULL,
    "usedAt" TIMESTAMPTZ(3),

    CONSTRAINT "SetupLink_pkey" PRIMARY KEY ("tokenHash")
);

-- CreateTable
CREATE TABLE "Setting" (
    "key" TEXT NOT NULL,
    "value" JSONB NOT NULL,
    "updatedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "Setting_pkey" PRIMARY KEY ("key")
);

-- CreateTable
CREATE TABLE "IndicatorEdition" (
    "id" TEXT NOT NULL,
    "code" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "year" INTEGER NOT NULL,
    "cityType" TEXT,
    "status" "EditionStatus" NOT NULL DEFAULT 'draft',
    "isSample" BOOLEAN NOT NULL DEFAULT false,
    "source" TEXT,
    "version" INTEGER NOT NULL DEFAULT 1,
    "publishedAt" TIMESTAMPTZ(3),
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "IndicatorEdition_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Indicator" (
    "id" TEXT NOT NULL,
    "editionId" TEXT NOT NULL,
    "parentId" TEXT,
    "code" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "text" TEXT,
    "depth" INTEGER NOT NULL,
    "sort" INTEGER NOT NULL,
    "path" TEXT NOT NULL,
    "isLeaf" BOOLEAN NOT NULL DEFAULT false,
    "weight" DECIMAL(12,4),
    "rollUpRule" JSONB NOT NULL,
    "note" TEXT,

    CONSTRAINT "Indicator_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Requirement" (
    "id" TEXT NOT NULL,
    "indicatorId" TEXT NOT NULL,
    "method" "AssessmentMethod" NOT NULL,
    "sequence" INTEGER NOT NULL,
    "text" TEXT NOT NULL,
    "materialTypes" "MaterialType"[],
    "minItems" INTEGER NOT NULL DEFAULT 1,
    "maxItems" INTEGER,
    "windowFrom" DATE,
    "windowTo" DATE,
    "documentNumberRequired" BOOLEAN NOT NULL DEFAULT false,
    "wordLimit" INTEGER,
    "imageMin" INTEGER,
    "imageMax" INTEGER,
    "imagesPerActivity" INTEGER,
    "captionRule" TEXT,
    "pointTypes" TEXT[],
    "gradeA" TEXT,
    "gradeB" TEXT,
    "gradeC" TEXT,
    "scoringRule" TEXT,
    "note" TEXT,

    CONSTRAINT "Requirement_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "AssessmentRound" (
    "id" TEXT NOT NULL,
    "editionId" TEXT NOT NULL,
    "departmentId" TEXT NOT NULL,
    "code" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "year" INTEGER NOT NULL,
    "windowFrom" DATE NOT NULL,
    "windowTo" DATE NOT NULL,
    "assessmentDate" DATE NOT NULL,
    "status" "RoundStatus" NOT NULL DEFAULT 'open',
    "version" INTEGER NOT NULL DEFAULT 1,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "AssessmentRound_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "ResponsibilityAssignment" (
    "id" TEXT NOT NULL,
    "roundId" TEXT NOT NULL,
    "indicatorId" TEXT NOT NULL,
    "departmentId" TEXT NOT NULL,
    "role" "AssignmentRole" NOT NULL,
    "task" TEXT,
    "schedule" TEXT,
    "dueOn" DATE,
    "responsible" TEXT,
    "leaderOffice" TEXT,
    "assessment" TEXT,
    "reward" TEXT,
    "doneAt" TIMESTAMPTZ(3),
    "sourceText" TEXT,
    "version" INTEGER NOT NULL DEFAULT 1,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "ResponsibilityAssignment_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "CreationTarget" (
    "id" TEXT NOT NULL,
    "departmentId" TEXT NOT NULL,
    "roundId" TEXT,
    "indicatorId" TEXT,
    "name" TEXT NOT NULL,
    "metric" TEXT,
    "value" DECIMAL(24,6),
    "qualifier" "Qualifier" NOT NULL DEFAULT 'exact',
    "wording" TEXT,
    "unit" TEXT,
    "dueOn" DATE,
    "duePrecision" "DatePrecision" NOT NULL DEFAULT 'day',
    "source" "TargetSource" NOT NULL,
    "sourceTitle" TEXT,
    "documentNumber" TEXT,
    "promisedBy" TEXT,
    "sourceText" TEXT,
    "note" TEXT,
    "version" INTEGER NOT NULL DEFAULT 1,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "CreationTarget_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "ActivitySeries" (
    "id" TEXT NOT NULL,
    "departmentId" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "description" TEXT,
    "sourceText" TEXT,
    "version" INTEGER NOT NULL DEFAULT 1,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "ActivitySeries_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Activity" (
    "id" TEXT NOT NULL,
    "departmentId" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "title" TEXT NOT NULL,
    "text" TEXT NOT NULL DEFAULT '',
    "state" "WorkState" NOT NULL DEFAULT 'draft',
    "year" INTEGER NOT NULL,
    "startOn" DATE,
    "endOn" DATE,
    "precision" "DatePrecision" NOT NULL DEFAULT 'day',
    "place" TEXT,
    "occurrences" INTEGER DEFAULT 1,
    "occurrencesQualifier" "Qualifier" NOT NULL DEFAULT 'exact',
    "occurrencesWording" TEXT,
    "isAggregate" BOOLEAN NOT NULL DEFAULT false,
    "aggregateId" TEXT,
    "seriesId" TEXT,
    "tags" TEXT[],
    "details" JSONB NOT NULL DEFAULT '{}',
    "sourceText" TEXT,
    "correctedText" TEXT,
    "sourceTitle" TEXT,
    "version" INTEGER NOT NULL DEFAULT 1,
    "clientKey" TEXT,
    "createdById" TEXT NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "submittedAt" TIMESTAMPTZ(3),
    "decidedAt" TIMESTAMPTZ(3),
    "returnReasons" TEXT[],
    "returnComment" TEXT,

    CONSTRAINT "Activity_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Figure" (
    "id" TEXT NOT NULL,
    "activityId" TEXT NOT NULL,
    "metric" TEXT NOT NULL,
    "label" TEXT,
    "value" DECIMAL(24,6),
    "qualifier" "Qualifier" NOT NULL DEFAULT 'exact',
    "wording" TEXT,
    "unit" TEXT NOT NULL,
    "moneyKind" "MoneyKind",
    "asOf" DATE,
    "asOfPrecision" "DatePrecision" NOT NULL DEFAULT 'day',
    "sourceText" TEXT,
    "correctedText" TEXT,
    "departmentId" TEXT,
    "sampleSize" INTEGER,
    "sort" INTEGER NOT NULL DEFAULT 0,

    CONSTRAINT "Figure_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "ActivityParticipant" (
    "id" TEXT NOT NULL,
    "activityId" TEXT NOT NULL,
    "departmentId" TEXT,
    "name" TEXT,
    "role" "ParticipantRole" NOT NULL,
    "share" DECIMAL(9,6),
    "sort" INTEGER NOT NULL DEFAULT 0,

    CONSTRAINT "ActivityParticipant_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "ActivityIndicator" (
    "activityId" TEXT NOT NULL,
    "roundId" TEXT NOT NULL,
    "indicatorId" TEXT NOT NULL,

    CONSTRAINT "ActivityIndicator_pkey" PRIMARY KEY ("activityId","roundId","indicatorId")
);

-- CreateTable
CREATE TABLE "ActivityTransition" (
    "id" TEXT NOT NULL,
    "activityId" TEXT NOT NULL,
    "from" "WorkState",
    "to" "WorkState" NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "actorId" TEXT NOT NULL,

    CONSTRAINT "ActivityTransition_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Blob" (
    "sha256" TEXT NOT NULL,
    "size" BIGINT NOT NULL,
    "mediaType" TEXT NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "Blob_pkey" PRIMARY KEY ("sha256")
);

-- CreateTable
CREATE TABLE "Upload" (
    "id" TEXT NOT NULL,
    "sha256" TEXT NOT NULL,
    "fileName" TEXT NOT NULL,
    "mediaType" TEXT NOT NULL,
    "size" BIGINT NOT NULL,
    "width" INTEGER,
    "height" INTEGER,
    "pages" INTEGER,
    "takenAt" TIMESTAMPTZ(3),
    "userId" TEXT NOT NULL,
    "departmentId" TEXT NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "attachedAt" TIMESTAMPTZ(3),

    CONSTRAINT "Upload_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Evidence" (
    "id" TEXT NOT NULL,
    "departmentId" TEXT NOT NULL,
    "currentNumber" INTEGER NOT NULL DEFAULT 1,
    "version" INTEGER NOT NULL DEFAULT 1,
    "clientKey" TEXT,
    "createdById" TEXT NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "Evidence_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "EvidenceVersion" (
    "id" TEXT NOT NULL,
    "evidenceId" TEXT NOT NULL,
    "number" INTEGER NOT NULL,
    "title" TEXT NOT NULL,
    "materialType" "MaterialType" NOT NULL,
    "documentNumber" TEXT,
    "issuer" TEXT,
    "formedOn" DATE,
    "formedPrecision" "DatePrecision" NOT NULL DEFAULT 'day',
    "happenedOn" DATE,
    "happenedPrecision" "DatePrecision" NOT NULL DEFAULT 'day',
    "caption" TEXT,
    "place" TEXT,
    "wordCount" INTEGER,
    "pageCount" INTEGER,
    "isOriginal" BOOLEAN NOT NULL DEFAULT true,
    "retention" "Retention" NOT NULL DEFAULT 'years_10',
    "changeNote" TEXT,
    "frozen" BOOLEAN NOT NULL DEFAULT false,
    "createdById" TEXT NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "EvidenceVersion_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "EvidenceFile" (
    "id" TEXT NOT NULL,
    "versionId" TEXT NOT NULL,
    "sha256" TEXT NOT NULL,
    "fileName" TEXT NOT NULL,
    "mediaType" TEXT NOT NULL,
    "size" BIGINT NOT NULL,
    "width" INTEGER,
    "height" INTEGER,
    "pages" INTEGER,
    "takenAt" TIMESTAMPTZ(3),
    "sort" INTEGER NOT NULL DEFAULT 0,

    CONSTRAINT "EvidenceFile_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "ActivityEvidence" (
    "activityId" TEXT NOT NULL,
    "evidenceId" TEXT NOT NULL,
    "sort" INTEGER NOT NULL DEFAULT 0,

    CONSTRAINT "ActivityEvidence_pkey" PRIMARY KEY ("activityId","evidenceId")
);

-- CreateTable
CREATE TABLE "EvidenceLink" (
    "id" TEXT NOT NULL,
    "evidenceId" TEXT NOT NULL,
    "roundId" TEXT NOT NULL,
    "indicatorId" TEXT NOT NULL,
    "requirementId" TEXT NOT NULL,
    "departmentId" TEXT NOT NULL,
    "state" "WorkState" NOT NULL DEFAULT 'draft',
    "versionNumber" INTEGER,
    "reasonCodes" TEXT[],
    "comment" TEXT,
    "version" INTEGER NOT NULL DEFAULT 1,
    "createdById" TEXT NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "submittedAt" TIMESTAMPTZ(3),
    "decidedAt" TIMESTAMPTZ(3),

    CONSTRAINT "EvidenceLink_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "ReviewDecision" (
    "id" TEXT NOT NULL,
    "linkId" TEXT NOT NULL,
    "versionId" TEXT NOT NULL,
    "verdict" "Verdict" NOT NULL,
    "reasonCodes" TEXT[],
    "comment" TEXT,
    "decidedById" TEXT NOT NULL,
    "decidedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "ReviewDecision_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "LinkTransition" (
    "id" TEXT NOT NULL,
    "linkId" TEXT NOT NULL,
    "from" "WorkState",
    "to" "WorkState" NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "actorId" TEXT NOT NULL,

    CONSTRAINT "LinkTransition_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "ArchiveCounter" (
    "fonds" TEXT NOT NULL,
    "category" TEXT NOT NULL,
    "year" INTEGER NOT NULL,
    "retention" "Retention" NOT NULL,
    "officeCode" TEXT NOT NULL,
    "last" INTEGER NOT NULL DEFAULT 0,

    CONSTRAINT "ArchiveCounter_pkey" PRIMARY KEY ("fonds","category","year","retention","officeCode")
);

-- CreateTable
CREATE TABLE "ArchiveItem" (
    "id" TEXT NOT NULL,
    "archiveNumber" TEXT NOT NULL,
    "versionId" TEXT NOT NULL,
    "departmentId" TEXT NOT NULL,
    "fonds" TEXT NOT NULL,
    "category" TEXT NOT NULL,
    "year" INTEGER NOT NULL,
    "retention" "Retention" NOT NULL,
    "officeCode" TEXT NOT NULL,
    "itemNumber" INTEGER NOT NULL,
    "title" TEXT NOT NULL,
    "responsible" TEXT NOT NULL,
    "documentNumber" TEXT,
    "documentDate" DATE,
    "pages" INTEGER,
    "secrecy" TEXT,
    "note" TEXT,
    "manifest" JSONB NOT NULL,
    "manifestHash" TEXT NOT NULL,
    "archivedById" TEXT NOT NULL,
    "archivedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "ArchiveItem_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "AuditEvent" (
    "seq" BIGINT NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "actorId" TEXT,
    "actorName" TEXT NOT NULL,
    "type" TEXT NOT NULL,
    "subjectType" TEXT NOT NULL,
    "subjectId" TEXT,
    "departmentId" TEXT,
    "success" BOOLEAN NOT NULL DEFAULT true,
    "data" JSONB NOT NULL,
    "address" TEXT,
    "previous" TEXT NOT NULL,
    "hash" TEXT NOT NULL,

    CONSTRAINT "AuditEvent_pkey" PRIMARY KEY ("seq")
);

-- CreateTable
CREATE TABLE "AuditHead" (
    "id" INTEGER NOT NULL DEFAULT 1,
    "seq" BIGINT NOT NULL,
    "hash" TEXT NOT NULL,

    CONSTRAINT "AuditHead_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "ReadinessCell" (
    "roundId" TEXT NOT NULL,
    "requirementId" TEXT NOT NULL,
    "indicatorId" TEXT NOT NULL,
    "departmentId" TEXT NOT NULL,
    "draft" INTEGER NOT NULL DEFAULT 0,
    "submitted" INTEGER NOT NULL DEFAULT 0,
    "returned" INTEGER NOT NULL DEFAULT 0,
    "approved" INTEGER NOT NULL DEFAULT 0,
    "archived" INTEGER NOT NULL DEFAULT 0,

    CONSTRAINT "ReadinessCell_pkey" PRIMARY KEY ("roundId","requirementId","departmentId")
);

-- CreateTable
CREATE TABLE "ActivityMonth" (
    "departmentId" TEXT NOT NULL,
    "month" DATE NOT NULL,
    "kind" TEXT NOT NULL,
    "state" "WorkState" NOT NULL,
    "entries" INTEGER NOT NULL DEFAULT 0,

    CONSTRAINT "ActivityMonth_pkey" PRIMARY KEY ("departmentId","month","kind","state")
);

-- CreateIndex
CREATE UNIQUE INDEX "Department_code_key" ON "Department"("code");

-- CreateIndex
CREATE UNIQUE INDEX "Department_path_key" ON "Department"("path");

-- CreateIndex
CREATE INDEX "Department_parentId_sort_idx" ON "Department"("parentId", "sort");

-- CreateIndex
CREATE UNIQUE INDEX "LeadingGroup_departmentId_name_key" ON "LeadingGroup"("departmentId", "name");

-- CreateIndex
CREATE UNIQUE INDEX "LeadingGroupVersion_groupId_number_key" ON "LeadingGroupVersion"("groupId", "number");

-- CreateIndex
CREATE UNIQUE INDEX "WorkingGroup_departmentId_name_key" ON "WorkingGroup"("departmentId", "name");

-- CreateIndex
CREATE UNIQUE INDEX "User_username_key" ON "User"("username");

-- CreateIndex
CREATE UNIQUE INDEX "User_usernameKey_key" ON "User"("usernameKey");

-- CreateIndex
CREATE INDEX "RoleTerm_userId_idx" ON "RoleTerm"("userId");

-- CreateIndex
CREATE INDEX "RoleTerm_departmentId_idx" ON "RoleTerm"("departmentId");

-- CreateIndex
CREATE INDEX "Session_userId_idx" ON "Session"("userId");

-- CreateIndex
CREATE UNIQUE INDEX "ApiToken_tokenHash_key" ON "ApiToken"("tokenHash");

-- CreateIndex
CREATE INDEX "ApiToken_userId_idx" ON "ApiToken"("userId");

-- CreateIndex
CREATE UNIQUE INDEX "IndicatorEdition_code_key" ON "IndicatorEdition"("code");

-- CreateIndex
CREATE INDEX "Indicator_editionId_sort_idx" ON "Indicator"("editionId", "sort");

-- CreateIndex
CREATE INDEX "Indicator_parentId_idx" ON "Indicator"("parentId");

-- CreateIndex
CREATE UNIQUE INDEX "Indicator_editionId_code_key" ON "Indicator"("editionId", "code");

-- CreateIndex
CREATE UNIQUE INDEX "Requirement_indicatorId_method_sequence_key" ON "Requirement"("indicatorId", "method", "sequence");

-- CreateIndex
CREATE UNIQUE INDEX "AssessmentRound_code_key" ON "AssessmentRound"("code");

-- CreateIndex
CREATE INDEX "ResponsibilityAssignment_departmentId_roundId_idx" ON "ResponsibilityAssignment"("departmentId", "roundId");

-- CreateIndex
CREATE UNIQUE INDEX "ResponsibilityAssignment_roundId_indicatorId_departmentId_key" ON "ResponsibilityAssignment"("roundId", "indicatorId", "departmentId");

-- CreateIndex
CREATE INDEX "CreationTarget_departmentId_idx" ON "CreationTarget"("departmentId");

-- CreateIndex
CREATE UNIQUE INDEX "ActivitySeries_departmentId_name_key" ON "ActivitySeries"("departmentId", "name");

-- CreateIndex
CREATE INDEX "Activity_departmentId_state_id_idx" ON "Activity"("departmentId", "state", "id" DESC);

-- CreateIndex
CREATE INDEX "Activity_state_submittedAt_idx" ON "Activity"("state", "submittedAt");

-- CreateIndex
CREATE INDEX "Activity_kind_idx" ON "Activity"("kind");

-- CreateIndex
CREATE INDEX "Activity_aggregateId_idx" ON "Activity"("aggregateId");

-- CreateIndex
CREATE INDEX "Activity_seriesId_idx" ON "Activity"("seriesId");

-- CreateIndex
CREATE UNIQUE INDEX "Activity_createdById_clientKey_key" ON "Activity"("createdById", "clientKey");

-- CreateIndex
CREATE INDEX "Figure_activityId_idx" ON "Figure"("activityId");

-- CreateIndex
CREATE INDEX "Figure_metric_idx" ON "Figure"("metric");

-- CreateIndex
CREATE INDEX "ActivityParticipant_activityId_idx" ON "ActivityParticipant"("activityId");

-- CreateIndex
CREATE INDEX "ActivityParticipant_departmentId_idx" ON "ActivityParticipant"("departmentId");

-- CreateIndex
CREATE INDEX "ActivityIndicator_roundId_indicatorId_idx" ON "ActivityIndicator"("roundId", "indicatorId");

-- CreateIndex
CREATE INDEX "ActivityTransition_activityId_at_idx" ON "ActivityTransition"("activityId", "at");

-- CreateIndex
CREATE INDEX "Upload_userId_createdAt_idx" ON "Upload"("userId", "createdAt");

-- CreateIndex
CREATE INDEX "Evidence_departmentId_id_idx" ON "Evidence"("departmentId", "id" DESC);

-- CreateIndex
CREATE UNIQUE INDEX "Evidence_createdById_clientKey_key" ON "Evidence"("createdById", "clientKey");

-- CreateIndex
CREATE UNIQUE INDEX "EvidenceVersion_evidenceId_number_key" ON "EvidenceVersion"("evidenceId", "number");

-- CreateIndex
CREATE INDEX "EvidenceFile_versionId_idx" ON "EvidenceFile"("versionId");

-- CreateIndex
CREATE INDEX "EvidenceFile_sha256_idx" ON "EvidenceFile"("sha256");

-- CreateIndex
CREATE INDEX "ActivityEvidence_evidenceId_idx" ON "ActivityEvidence"("evidenceId");

-- CreateIndex
CREATE INDEX "EvidenceLink_state_submittedAt_idx" ON "EvidenceLink"("state", "submittedAt");

-- CreateIndex
CREATE INDEX "EvidenceLink_roundId_indicatorId_idx" ON "EvidenceLink"("roundId", "indicatorId");

-- CreateIndex
CREATE INDEX "EvidenceLink_departmentId_state_idx" ON "EvidenceLink"("departmentId", "state");

-- CreateIndex
CREATE UNIQUE INDEX "EvidenceLink_evidenceId_requirementId_roundId_key" ON "EvidenceLink"("evidenceId", "requirementId", "roundId");

-- CreateIndex
CREATE INDEX "ReviewDecision_linkId_decidedAt_idx" ON "ReviewDecision"("linkId", "decidedAt");

-- CreateIndex
CREATE INDEX "LinkTransition_linkId_at_idx" ON "LinkTransition"("linkId", "at");

-- CreateIndex
CREATE UNIQUE INDEX "ArchiveItem_archiveNumber_key" ON "ArchiveItem"("archiveNumber");

-- CreateIndex
CREATE UNIQUE INDEX "ArchiveItem_versionId_key" ON "ArchiveItem"("versionId");

-- CreateIndex
CREATE INDEX "ArchiveItem_departmentId_year_idx" ON "ArchiveItem"("departmentId", "year");

-- CreateIndex
CREATE INDEX "AuditEvent_subjectType_subjectId_idx" ON "AuditEvent"("subjectType", "subjectId");

-- CreateIndex
CREATE INDEX "AuditEvent_at_idx" ON "AuditEvent"("at");

-- CreateIndex
CREATE INDEX "ReadinessCell_roundId_indicatorId_idx" ON "ReadinessCell"("roundId", "indicatorId");

-- AddForeignKey
ALTER TABLE "Department" ADD CONSTRAINT "Department_parentId_fkey" FOREIGN KEY ("parentId") REFERENCES "Department"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "LeadingGroup" ADD CONSTRAINT "LeadingGroup_departmentId_fkey" FOREIGN KEY ("departmentId") REFERENCES "Department"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "LeadingGroupVersion" ADD CONSTRAINT "LeadingGroupVersion_groupId_fkey" FOREIGN KEY ("groupId") REFERENCES "LeadingGroup"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "LeadingGroupMember" ADD CONSTRAINT "LeadingGroupMember_versionId_fkey" FOREIGN KEY ("versionId") REFERENCES "LeadingGroupVersion"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "LeadingGroupMember" ADD CONSTRAINT "LeadingGroupMember_departmentId_fkey" FOREIGN KEY ("departmentId") REFERENCES "Department"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "WorkingGroup" ADD CONSTRAINT "WorkingGroup_departmentId_fkey" FOREIGN KEY ("departmentId") REFERENCES "Department"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "WorkingGroupDepartment" ADD CONSTRAINT "WorkingGroupDepartment_workingGroupId_fkey" FOREIGN KEY ("workingGroupId") REFERENCES "WorkingGroup"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "WorkingGroupDepartment" ADD CONSTRAINT "WorkingGroupDepartment_departmentId_fkey" FOREIGN KEY ("departmentId") REFERENCES "Department"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "RoleTerm" ADD CONSTRAINT "RoleTerm_userId_fkey" FOREIGN KEY ("userId") REFERENCES "User"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "RoleTerm" ADD CONSTRAINT "RoleTerm_departmentId_fkey" FOREIGN KEY ("departmentId") REFERENCES "Department"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Session" ADD CONSTRAINT "Session_userId_fkey" FOREIGN KEY ("userId") REFERENCES "User"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ApiToken" ADD CONSTRAINT "ApiToken_userId_fkey" FOREIGN KEY ("userId") REFERENCES "User"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Indicator" ADD CONSTRAINT "Indicator_editionId_fkey" FOREIGN KEY ("editionId") REFERENCES "IndicatorEdition"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Indicator" ADD CONSTRAINT "Indicator_parentId_fkey" FOREIGN KEY ("parentId") REFERENCES "Indicator"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Requirement" ADD CONSTRAINT "Requirement_indicatorId_fkey" FOREIGN KEY ("indicatorId") REFERENCES "Indicator"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "AssessmentRound" ADD CONSTRAINT "AssessmentRound_editionId_fkey" FOREIGN KEY ("editionId") REFERENCES "IndicatorEdition"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "AssessmentRound" ADD CONSTRAINT "AssessmentRound_departmentId_fkey" FOREIGN KEY ("departmentId") REFERENCES "Department"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ResponsibilityAssignment" ADD CONSTRAINT "ResponsibilityAssignment_roundId_fkey" FOREIGN KEY ("roundId") REFERENCES "AssessmentRound"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ResponsibilityAssignment" ADD CONSTRAINT "ResponsibilityAssignment_indicatorId_fkey" FOREIGN KEY ("indicatorId") REFERENCES "Indicator"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ResponsibilityAssignment" ADD CONSTRAINT "ResponsibilityAssignment_departmentId_fkey" FOREIGN KEY ("departmentId") REFERENCES "Department"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "CreationTarget" ADD CONSTRAINT "CreationTarget_departmentId_fkey" FOREIGN KEY ("departmentId") REFERENCES "Department"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "CreationTarget" ADD CONSTRAINT "CreationTarget_roundId_fkey" FOREIGN KEY ("roundId") REFERENCES "AssessmentRound"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "CreationTarget" ADD CONSTRAINT "CreationTarget_indicatorId_fkey" FOREIGN KEY ("indicatorId") REFERENCES "Indicator"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ActivitySeries" ADD CONSTRAINT "ActivitySeries_departmentId_fkey" FOREIGN KEY ("departmentId") REFERENCES "Department"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Activity" ADD CONSTRAINT "Activity_departmentId_fkey" FOREIGN KEY ("departmentId") REFERENCES "Department"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Activity" ADD CONSTRAINT "Activity_aggregateId_fkey" FOREIGN KEY ("aggregateId") REFERENCES "Activity"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Activity" ADD CONSTRAINT "Activity_seriesId_fkey" FOREIGN KEY ("seriesId") REFERENCES "ActivitySeries"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Activity" ADD CONSTRAINT "Activity_createdById_fkey" FOREIGN KEY ("createdById") REFERENCES "User"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Figure" ADD CONSTRAINT "Figure_activityId_fkey" FOREIGN KEY ("activityId") REFERENCES "Activity"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Figure" ADD CONSTRAINT "Figure_departmentId_fkey" FOREIGN KEY ("departmentId") REFERENCES "Department"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ActivityParticipant" ADD CONSTRAINT "ActivityParticipant_activityId_fkey" FOREIGN KEY ("activityId") REFERENCES "Activity"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ActivityParticipant" ADD CONSTRAINT "ActivityParticipant_departmentId_fkey" FOREIGN KEY ("departmentId") REFERENCES "Department"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ActivityIndicator" ADD CONSTRAINT "ActivityIndicator_activityId_fkey" FOREIGN KEY ("activityId") REFERENCES "Activity"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ActivityIndicator" ADD CONSTRAINT "ActivityIndicator_roundId_fkey" FOREIGN KEY ("roundId") REFERENCES "AssessmentRound"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ActivityIndicator" ADD CONSTRAINT "ActivityIndicator_indicatorId_fkey" FOREIGN KEY ("indicatorId") REFERENCES "Indicator"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ActivityTransition" ADD CONSTRAINT "ActivityTransition_activityId_fkey" FOREIGN KEY ("activityId") REFERENCES "Activity"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Upload" ADD CONSTRAINT "Upload_sha256_fkey" FOREIGN KEY ("sha256") REFERENCES "Blob"("sha256") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Upload" ADD CONSTRAINT "Upload_userId_fkey" FOREIGN KEY ("userId") REFERENCES "User"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Upload" ADD CONSTRAINT "Upload_departmentId_fkey" FOREIGN KEY ("departmentId") REFERENCES "Department"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Evidence" ADD CONSTRAINT "Evidence_departmentId_fkey" FOREIGN KEY ("departmentId") REFERENCES "Department"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Evidence" ADD CONSTRAINT "Evidence_createdById_fkey" FOREIGN KEY ("createdById") REFERENCES "User"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "EvidenceVersion" ADD CONSTRAINT "EvidenceVersion_evidenceId_fkey" FOREIGN KEY ("evidenceId") REFERENCES "Evidence"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "EvidenceVersion" ADD CONSTRAINT "EvidenceVersion_createdById_fkey" FOREIGN KEY ("createdById") REFERENCES "User"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "EvidenceFile" ADD CONSTRAINT "EvidenceFile_versionId_fkey" FOREIGN KEY ("versionId") REFERENCES "EvidenceVersion"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "EvidenceFile" ADD CONSTRAINT "EvidenceFile_sha256_fkey" FOREIGN KEY ("sha256") REFERENCES "Blob"("sha256") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ActivityEvidence" ADD CONSTRAINT "ActivityEvidence_activityId_fkey" FOREIGN KEY ("activityId") REFERENCES "Activity"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ActivityEvidence" ADD CONSTRAINT "ActivityEvidence_evidenceId_fkey" FOREIGN KEY ("evidenceId") REFERENCES "Evidence"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "EvidenceLink" ADD CONSTRAINT "EvidenceLink_evidenceId_fkey" FOREIGN KEY ("evidenceId") REFERENCES "Evidence"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "EvidenceLink" ADD CONSTRAINT "EvidenceLink_roundId_fkey" FOREIGN KEY ("roundId") REFERENCES "AssessmentRound"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "EvidenceLink" ADD CONSTRAINT "EvidenceLink_indicatorId_fkey" FOREIGN KEY ("indicatorId") REFERENCES "Indicator"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "EvidenceLink" ADD CONSTRAINT "EvidenceLink_requirementId_fkey" FOREIGN KEY ("requirementId") REFERENCES "Requirement"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "EvidenceLink" ADD CONSTRAINT "EvidenceLink_createdById_fkey" FOREIGN KEY ("createdById") REFERENCES "User"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ReviewDecision" ADD CONSTRAINT "ReviewDecision_linkId_fkey" FOREIGN KEY ("linkId") REFERENCES "EvidenceLink"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ReviewDecision" ADD CONSTRAINT "ReviewDecision_versionId_fkey" FOREIGN KEY ("versionId") REFERENCES "EvidenceVersion"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ReviewDecision" ADD CONSTRAINT "ReviewDecision_decidedById_fkey" FOREIGN KEY ("decidedById") REFERENCES "User"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "LinkTransition" ADD CONSTRAINT "LinkTransition_linkId_fkey" FOREIGN KEY ("linkId") REFERENCES "EvidenceLink"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ArchiveItem" ADD CONSTRAINT "ArchiveItem_versionId_fkey" FOREIGN KEY ("versionId") REFERENCES "EvidenceVersion"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ArchiveItem" ADD CONSTRAINT "ArchiveItem_departmentId_fkey" FOREIGN KEY ("departmentId") REFERENCES "Department"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ArchiveItem" ADD CONSTRAINT "ArchiveItem_archivedById_fkey" FOREIGN KEY ("archivedById") REFERENCES "User"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ReadinessCell" ADD CONSTRAINT "ReadinessCell_roundId_fkey" FOREIGN KEY ("roundId") REFERENCES "AssessmentRound"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ReadinessCell" ADD CONSTRAINT "ReadinessCell_requirementId_fkey" FOREIGN KEY ("requirementId") REFERENCES "Requirement"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ReadinessCell" ADD CONSTRAINT "ReadinessCell_indicatorId_fkey" FOREIGN KEY ("indicatorId") REFERENCES "Indicator"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ReadinessCell" ADD CONSTRAINT "ReadinessCell_departmentId_fkey" FOREIGN KEY ("departmentId") REFERENCES "Department"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ActivityMonth" ADD CONSTRAINT "ActivityMonth_departmentId_fkey" FOREIGN KEY ("departmentId") REFERENCES "Department"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
