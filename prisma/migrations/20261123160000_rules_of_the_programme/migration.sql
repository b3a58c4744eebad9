-- AlterTable
ALTER TABLE "Introduction" ADD COLUMN     "brokeredAt" TIMESTAMPTZ(3),
ADD COLUMN     "navigatorSince" TIMESTAMPTZ(3),
ADD COLUMN     "proposedAt" TIMESTAMPTZ(3);

-- CreateIndex
CREATE INDEX "Deal_createdAt_idx" ON "Deal"("createdAt");

-- CreateIndex
CREATE INDEX "Deal_closedAt_idx" ON "Deal"("closedAt");

-- CreateIndex
CREATE INDEX "Introduction_createdAt_idx" ON "Introduction"("createdAt");

-- CreateIndex
CREATE INDEX "Introduction_proposedAt_idx" ON "Introduction"("proposedAt");

-- CreateIndex
CREATE INDEX "Introduction_stateChangedAt_idx" ON "Introduction"("stateChangedAt");

-- CreateIndex
CREATE INDEX "IntroductionNavigatorChange_fromNavigatorId_changedAt_idx" ON "IntroductionNavigatorChange"("fromNavigatorId", "changedAt");

-- CreateIndex
CREATE INDEX "Listing_publishedAt_idx" ON "Listing"("publishedAt");

-- What was brokered and proposed before these columns stood: from the audit rows of the moves, else from the day it was made.
UPDATE "Introduction" i SET "brokeredAt" = coalesce(
    (SELECT min(a."at") FROM "AuditEntry" a WHERE a."entityType" = 'introduction' AND a."entityId" = i."id"::text
      AND (a."action" = 'introduction.joined' OR (a."action" = 'introduction.moved' AND a."data"->>'transition' = 'take'))),
    CASE WHEN i."navigatorParticipantId" IS NOT NULL THEN i."createdAt" END);

UPDATE "Introduction" i SET "navigatorSince" = coalesce(
    (SELECT max(a."at") FROM "AuditEntry" a WHERE a."entityType" = 'introduction' AND a."entityId" = i."id"::text
      AND (a."action" = 'introduction.joined' OR (a."action" = 'introduction.moved' AND a."data"->>'transition' = 'take'))),
    i."createdAt")
WHERE i."navigatorParticipantId" IS NOT NULL;

UPDATE "Introduction" i SET "proposedAt" = coalesce(
    (SELECT min(a."at") FROM "AuditEntry" a WHERE a."entityType" = 'introduction' AND a."entityId" = i."id"::text
      AND a."action" = 'introduction.moved' AND a."data"->>'to' = 'proposed'),
    i."createdAt")
WHERE i."navigatorNote" IS NOT NULL;
