-- CreateEnum
CREATE TYPE "WaiverState" AS ENUM ('applied', 'approved', 'refused', 'withdrawn');

-- AlterEnum
ALTER TYPE "NoticeSubject" ADD VALUE 'waiver';

-- CreateTable
CREATE TABLE "WaiverApplication" (
    "id" UUID NOT NULL,
    "participantId" UUID NOT NULL,
    "waiverKey" TEXT NOT NULL,
    "scheduleKey" TEXT NOT NULL,
    "scheduleVersion" TEXT NOT NULL,
    "upToYen" BIGINT NOT NULL,
    "state" "WaiverState" NOT NULL DEFAULT 'applied',
    "findings" JSONB NOT NULL,
    "note" TEXT NOT NULL DEFAULT '',
    "appliedByMemberId" UUID NOT NULL,
    "appliedAt" TIMESTAMPTZ(3) NOT NULL,
    "decidedByMemberId" UUID,
    "decidedAt" TIMESTAMPTZ(3),
    "reason" TEXT,
    "validUntil" DATE,
    "withdrawnByMemberId" UUID,
    "withdrawnAt" TIMESTAMPTZ(3),

    CONSTRAINT "WaiverApplication_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "WaiverApplication_participantId_waiverKey_idx" ON "WaiverApplication"("participantId", "waiverKey");
CREATE INDEX "WaiverApplication_state_appliedAt_idx" ON "WaiverApplication"("state", "appliedAt");

-- One that waits or was granted for each business; who was refused or took it back may ask again.
CREATE UNIQUE INDEX "WaiverApplication_once" ON "WaiverApplication"("participantId", "waiverKey")
  WHERE "state" IN ('applied', 'approved');

-- AddForeignKey
ALTER TABLE "WaiverApplication" ADD CONSTRAINT "WaiverApplication_participantId_fkey"
  FOREIGN KEY ("participantId") REFERENCES "Participant"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- A state says who brought it about; only what was granted has a last day, only what was refused a reason.
ALTER TABLE "WaiverApplication" ADD CONSTRAINT "WaiverApplication_amount" CHECK ("upToYen" > 0);
ALTER TABLE "WaiverApplication" ADD CONSTRAINT "WaiverApplication_decided" CHECK (
  ("decidedByMemberId" IS NULL) = ("decidedAt" IS NULL) AND ("state" IN ('approved', 'refused')) = ("decidedAt" IS NOT NULL));
ALTER TABLE "WaiverApplication" ADD CONSTRAINT "WaiverApplication_granted" CHECK (
  ("state" = 'approved') = ("validUntil" IS NOT NULL)
  AND ("validUntil" IS NULL OR "validUntil" > ("decidedAt" AT TIME ZONE 'Asia/Tokyo')::date));
ALTER TABLE "WaiverApplication" ADD CONSTRAINT "WaiverApplication_refused" CHECK (("state" = 'refused') = ("reason" IS NOT NULL));
ALTER TABLE "WaiverApplication" ADD CONSTRAINT "WaiverApplication_withdrawn" CHECK (
  ("state" = 'withdrawn') = ("withdrawnAt" IS NOT NULL)
  AND ("withdrawnByMemberId" IS NULL OR "withdrawnAt" IS NOT NULL));

-- What waits is decided or taken back, once; nothing else ever changes but the words, which go when the business leaves.
CREATE FUNCTION musubi_waiver_stays() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF TG_OP = 'DELETE' THEN
    RAISE EXCEPTION 'a waiver application is never deleted' USING ERRCODE = 'restrict_violation';
  END IF;
  IF (OLD."id", OLD."participantId", OLD."waiverKey", OLD."scheduleKey", OLD."scheduleVersion", OLD."upToYen", OLD."findings",
      OLD."appliedByMemberId", OLD."appliedAt")
     IS DISTINCT FROM (NEW."id", NEW."participantId", NEW."waiverKey", NEW."scheduleKey", NEW."scheduleVersion", NEW."upToYen", NEW."findings",
      NEW."appliedByMemberId", NEW."appliedAt")
     OR (NEW."note" <> OLD."note" AND NEW."note" <> '') THEN
    RAISE EXCEPTION 'what was asked for never changes' USING ERRCODE = 'restrict_violation';
  END IF;
  IF OLD."state" <> 'applied' AND
     ((OLD."state", OLD."decidedByMemberId", OLD."decidedAt", OLD."validUntil", OLD."withdrawnByMemberId", OLD."withdrawnAt")
      IS DISTINCT FROM (NEW."state", NEW."decidedByMemberId", NEW."decidedAt", NEW."validUntil", NEW."withdrawnByMemberId", NEW."withdrawnAt")
      OR (NEW."reason" IS DISTINCT FROM OLD."reason" AND NEW."reason" <> '')) THEN
    RAISE EXCEPTION 'what was decided never changes' USING ERRCODE = 'restrict_violation';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER waiver_stays BEFORE UPDATE OR DELETE ON "WaiverApplication"
  FOR EACH ROW EXECUTE FUNCTION musubi_waiver_stays();

-- AlterTable
ALTER TABLE "WaiverUse" ADD COLUMN "applicationId" UUID;
CREATE UNIQUE INDEX "WaiverUse_applicationId_key" ON "WaiverUse"("applicationId");
ALTER TABLE "WaiverUse" ADD CONSTRAINT "WaiverUse_applicationId_fkey"
  FOREIGN KEY ("applicationId") REFERENCES "WaiverApplication"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- A waiver is used only as it was granted: by the same business, up to the sum, until the last day in Japan.
CREATE FUNCTION musubi_waiver_was_granted() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF NOT EXISTS (
    SELECT 1 FROM "WaiverApplication" a
    WHERE a."id" = NEW."applicationId" AND a."state" = 'approved'
      AND (a."participantId", a."waiverKey") = (NEW."participantId", NEW."waiverKey")
      AND NEW."amountYen" BETWEEN 1 AND a."upToYen"
      AND (NEW."usedAt" AT TIME ZONE 'Asia/Tokyo')::date <= a."validUntil"
  ) THEN
    RAISE EXCEPTION 'a waiver is used only as it was granted' USING ERRCODE = 'check_violation';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER waiver_was_granted BEFORE INSERT ON "WaiverUse"
  FOR EACH ROW EXECUTE FUNCTION musubi_waiver_was_granted();
