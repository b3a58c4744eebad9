-- CreateEnum
CREATE TYPE "FeeVersionState" AS ENUM ('draft', 'approved', 'withdrawn');

-- CreateTable
CREATE TABLE "FeeScheduleVersion" (
    "id" UUID NOT NULL,
    "scheduleKey" TEXT NOT NULL,
    "version" TEXT NOT NULL,
    "validFrom" DATE NOT NULL,
    "data" JSONB NOT NULL,
    "state" "FeeVersionState" NOT NULL DEFAULT 'draft',
    "createdByMemberId" UUID NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL,
    "approvedByMemberId" UUID,
    "approvedAt" TIMESTAMPTZ(3),
    "withdrawnByMemberId" UUID,
    "withdrawnAt" TIMESTAMPTZ(3),

    CONSTRAINT "FeeScheduleVersion_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "FeeScheduleVersion_scheduleKey_version_key" ON "FeeScheduleVersion"("scheduleKey", "version");

-- On one day one version of a schedule begins.
CREATE UNIQUE INDEX "FeeScheduleVersion_begins_once" ON "FeeScheduleVersion"("scheduleKey", "validFrom") WHERE "state" = 'approved';

-- Four eyes, and a state says who brought it about.
ALTER TABLE "FeeScheduleVersion" ADD CONSTRAINT "FeeScheduleVersion_four_eyes" CHECK ("approvedByMemberId" <> "createdByMemberId");
ALTER TABLE "FeeScheduleVersion" ADD CONSTRAINT "FeeScheduleVersion_approved" CHECK (
  ("approvedByMemberId" IS NULL) = ("approvedAt" IS NULL) AND ("state" <> 'approved' OR "approvedAt" IS NOT NULL));
ALTER TABLE "FeeScheduleVersion" ADD CONSTRAINT "FeeScheduleVersion_withdrawn" CHECK (
  ("withdrawnByMemberId" IS NULL) = ("withdrawnAt" IS NULL) AND ("state" = 'withdrawn') = ("withdrawnAt" IS NOT NULL));

-- A draft is approved or withdrawn, what is approved may be withdrawn; nothing else about a version ever changes.
CREATE FUNCTION musubi_fee_version_stays() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF TG_OP = 'DELETE' THEN
    RAISE EXCEPTION 'a fee schedule version is never deleted' USING ERRCODE = 'restrict_violation';
  END IF;
  IF (OLD."id", OLD."scheduleKey", OLD."version", OLD."validFrom", OLD."data", OLD."createdByMemberId", OLD."createdAt")
     IS DISTINCT FROM (NEW."id", NEW."scheduleKey", NEW."version", NEW."validFrom", NEW."data", NEW."createdByMemberId", NEW."createdAt")
     OR (OLD."approvedAt" IS NOT NULL
         AND (OLD."approvedByMemberId", OLD."approvedAt") IS DISTINCT FROM (NEW."approvedByMemberId", NEW."approvedAt")) THEN
    RAISE EXCEPTION 'the figures of a fee schedule version never change' USING ERRCODE = 'restrict_violation';
  END IF;
  IF OLD."state" <> NEW."state"
     AND NOT (OLD."state" = 'draft' OR (OLD."state" = 'approved' AND NEW."state" = 'withdrawn')) THEN
    RAISE EXCEPTION 'a fee schedule version does not go from % to %', OLD."state", NEW."state" USING ERRCODE = 'restrict_violation';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER fee_version_stays BEFORE UPDATE OR DELETE ON "FeeScheduleVersion"
  FOR EACH ROW EXECUTE FUNCTION musubi_fee_version_stays();
