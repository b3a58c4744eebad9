-- CreateEnum
CREATE TYPE "IntroductionOrigin" AS ENUM ('member', 'navigator');

-- AlterEnum

ALTER TYPE "IntroductionState" ADD VALUE 'waiting' BEFORE 'requested';
ALTER TYPE "IntroductionState" ADD VALUE 'converted' AFTER 'accepted';

-- AlterTable
ALTER TABLE "Introduction" ADD COLUMN     "endedBySide" "ListingSide",
ADD COLUMN     "navigatorWantedAt" TIMESTAMPTZ(3),
ADD COLUMN     "needAskedAt" TIMESTAMPTZ(3),
ADD COLUMN     "offerAskedAt" TIMESTAMPTZ(3),
ADD COLUMN     "origin" "IntroductionOrigin" NOT NULL DEFAULT 'member',
ADD COLUMN     "remindersSent" SMALLINT NOT NULL DEFAULT 0,
ADD COLUMN     "suggestedNavigatorId" UUID,
ADD COLUMN     "suggestionReasons" JSONB,
ADD COLUMN     "waitingScore" DOUBLE PRECISION NOT NULL DEFAULT 0;

-- CreateTable
CREATE TABLE "IntroductionNavigatorChange" (
    "id" UUID NOT NULL,
    "introductionId" UUID NOT NULL,
    "fromNavigatorId" UUID,
    "toNavigatorId" UUID,
    "changedBy" TEXT NOT NULL,
    "side" "ListingSide",
    "reason" TEXT NOT NULL,
    "note" TEXT NOT NULL DEFAULT '',
    "changedAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "IntroductionNavigatorChange_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "ListingSending" (
    "id" UUID NOT NULL,
    "listingId" UUID NOT NULL,
    "sentByMemberId" UUID NOT NULL,
    "navigatorParticipantId" UUID,
    "note" TEXT NOT NULL,
    "sentAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "ListingSending_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "ListingSendingRecipient" (
    "id" UUID NOT NULL,
    "sendingId" UUID NOT NULL,
    "participantId" UUID NOT NULL,
    "listingId" UUID NOT NULL,
    "openedAt" TIMESTAMPTZ(3),
    "askedAt" TIMESTAMPTZ(3),
    "declinedAt" TIMESTAMPTZ(3),
    "declineReason" TEXT,

    CONSTRAINT "ListingSendingRecipient_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "ContactAttempt" (
    "id" UUID NOT NULL,
    "memberId" UUID NOT NULL,
    "kind" TEXT NOT NULL,
    "attemptedAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "ContactAttempt_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "IntroductionNavigatorChange_introductionId_changedAt_idx" ON "IntroductionNavigatorChange"("introductionId", "changedAt");

-- CreateIndex
CREATE UNIQUE INDEX "IntroductionNavigatorChange_introductionId_side_key" ON "IntroductionNavigatorChange"("introductionId", "side");

-- CreateIndex
CREATE INDEX "ListingSending_navigatorParticipantId_sentAt_idx" ON "ListingSending"("navigatorParticipantId", "sentAt");

-- CreateIndex
CREATE INDEX "ListingSending_listingId_idx" ON "ListingSending"("listingId");

-- CreateIndex
CREATE INDEX "ListingSendingRecipient_participantId_idx" ON "ListingSendingRecipient"("participantId");

-- CreateIndex
CREATE INDEX "ListingSendingRecipient_listingId_idx" ON "ListingSendingRecipient"("listingId");

-- CreateIndex
CREATE UNIQUE INDEX "ListingSendingRecipient_sendingId_participantId_key" ON "ListingSendingRecipient"("sendingId", "participantId");

-- CreateIndex
CREATE INDEX "ContactAttempt_memberId_attemptedAt_idx" ON "ContactAttempt"("memberId", "attemptedAt");

-- CreateIndex
CREATE INDEX "Introduction_state_expiresAt_idx" ON "Introduction"("state", "expiresAt");

-- CreateIndex
CREATE INDEX "Introduction_offerListingId_state_idx" ON "Introduction"("offerListingId", "state");

-- CreateIndex
CREATE INDEX "Introduction_needListingId_state_idx" ON "Introduction"("needListingId", "state");

-- CreateIndex
CREATE INDEX "Introduction_suggestedNavigatorId_state_idx" ON "Introduction"("suggestedNavigatorId", "state");

-- AddForeignKey
ALTER TABLE "Introduction" ADD CONSTRAINT "Introduction_suggestedNavigatorId_fkey" FOREIGN KEY ("suggestedNavigatorId") REFERENCES "Navigator"("participantId") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "IntroductionNavigatorChange" ADD CONSTRAINT "IntroductionNavigatorChange_introductionId_fkey" FOREIGN KEY ("introductionId") REFERENCES "Introduction"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ListingSending" ADD CONSTRAINT "ListingSending_listingId_fkey" FOREIGN KEY ("listingId") REFERENCES "Listing"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ListingSendingRecipient" ADD CONSTRAINT "ListingSendingRecipient_sendingId_fkey" FOREIGN KEY ("sendingId") REFERENCES "ListingSending"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ListingSendingRecipient" ADD CONSTRAINT "ListingSendingRecipient_participantId_fkey" FOREIGN KEY ("participantId") REFERENCES "Participant"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ListingSendingRecipient" ADD CONSTRAINT "ListingSendingRecipient_listingId_fkey" FOREIGN KEY ("listingId") REFERENCES "Listing"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ContactAttempt" ADD CONSTRAINT "ContactAttempt_memberId_fkey" FOREIGN KEY ("memberId") REFERENCES "Member"("id") ON DELETE CASCADE ON UPDATE CASCADE;

