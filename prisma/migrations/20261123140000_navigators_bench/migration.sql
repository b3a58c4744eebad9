-- CreateEnum
CREATE TYPE "CallOutcome" AS ENUM ('talked', 'left_message', 'no_answer', 'visited', 'met_online');

-- CreateEnum
CREATE TYPE "CaseStepEnd" AS ENUM ('done', 'replaced');

-- CreateTable
CREATE TABLE "CaseNote" (
    "id" UUID NOT NULL,
    "introductionId" UUID NOT NULL,
    "navigatorId" UUID NOT NULL,
    "authorMemberId" UUID NOT NULL,
    "text" TEXT NOT NULL,
    "writtenAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "CaseNote_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "CaseCall" (
    "id" UUID NOT NULL,
    "introductionId" UUID NOT NULL,
    "navigatorId" UUID NOT NULL,
    "authorMemberId" UUID NOT NULL,
    "side" "ListingSide" NOT NULL,
    "calledAt" TIMESTAMPTZ(3) NOT NULL,
    "outcome" "CallOutcome" NOT NULL,
    "words" TEXT NOT NULL DEFAULT '',
    "notedAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "CaseCall_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "CaseStep" (
    "id" UUID NOT NULL,
    "introductionId" UUID NOT NULL,
    "navigatorId" UUID NOT NULL,
    "authorMemberId" UUID NOT NULL,
    "text" TEXT NOT NULL,
    "dueOn" DATE NOT NULL,
    "setAt" TIMESTAMPTZ(3) NOT NULL,
    "endedAs" "CaseStepEnd",
    "endedAt" TIMESTAMPTZ(3),

    CONSTRAINT "CaseStep_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "QuickReply" (
    "id" UUID NOT NULL,
    "navigatorId" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "text" TEXT NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "QuickReply_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "BrokeredOutcome" (
    "introductionId" UUID NOT NULL,
    "navigatorId" UUID NOT NULL,
    "authorMemberId" UUID NOT NULL,
    "outcome" TEXT NOT NULL,
    "reasons" TEXT[],
    "note" TEXT NOT NULL DEFAULT '',
    "answeredAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "BrokeredOutcome_pkey" PRIMARY KEY ("introductionId")
);

-- CreateIndex
CREATE INDEX "CaseNote_introductionId_writtenAt_idx" ON "CaseNote"("introductionId", "writtenAt");

-- CreateIndex
CREATE INDEX "CaseNote_authorMemberId_idx" ON "CaseNote"("authorMemberId");

-- CreateIndex
CREATE INDEX "CaseCall_introductionId_calledAt_idx" ON "CaseCall"("introductionId", "calledAt");

-- CreateIndex
CREATE INDEX "CaseCall_authorMemberId_idx" ON "CaseCall"("authorMemberId");

-- CreateIndex
CREATE INDEX "CaseStep_introductionId_setAt_idx" ON "CaseStep"("introductionId", "setAt");

-- CreateIndex
CREATE INDEX "CaseStep_authorMemberId_idx" ON "CaseStep"("authorMemberId");

-- CreateIndex
CREATE UNIQUE INDEX "QuickReply_navigatorId_name_key" ON "QuickReply"("navigatorId", "name");

-- CreateIndex
CREATE INDEX "BrokeredOutcome_navigatorId_answeredAt_idx" ON "BrokeredOutcome"("navigatorId", "answeredAt");

-- CreateIndex
CREATE INDEX "BrokeredOutcome_authorMemberId_idx" ON "BrokeredOutcome"("authorMemberId");

-- AddForeignKey
ALTER TABLE "CaseNote" ADD CONSTRAINT "CaseNote_introductionId_fkey" FOREIGN KEY ("introductionId") REFERENCES "Introduction"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "CaseNote" ADD CONSTRAINT "CaseNote_authorMemberId_fkey" FOREIGN KEY ("authorMemberId") REFERENCES "Member"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "CaseCall" ADD CONSTRAINT "CaseCall_introductionId_fkey" FOREIGN KEY ("introductionId") REFERENCES "Introduction"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "CaseCall" ADD CONSTRAINT "CaseCall_authorMemberId_fkey" FOREIGN KEY ("authorMemberId") REFERENCES "Member"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "CaseStep" ADD CONSTRAINT "CaseStep_introductionId_fkey" FOREIGN KEY ("introductionId") REFERENCES "Introduction"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "CaseStep" ADD CONSTRAINT "CaseStep_authorMemberId_fkey" FOREIGN KEY ("authorMemberId") REFERENCES "Member"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "QuickReply" ADD CONSTRAINT "QuickReply_navigatorId_fkey" FOREIGN KEY ("navigatorId") REFERENCES "Navigator"("participantId") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "BrokeredOutcome" ADD CONSTRAINT "BrokeredOutcome_introductionId_fkey" FOREIGN KEY ("introductionId") REFERENCES "Introduction"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "BrokeredOutcome" ADD CONSTRAINT "BrokeredOutcome_authorMemberId_fkey" FOREIGN KEY ("authorMemberId") REFERENCES "Member"("id") ON DELETE RESTRICT ON UPDATE CASCADE;


-- One open step per introduction.
CREATE UNIQUE INDEX "CaseStep_one_open_per_introduction" ON "CaseStep" ("introductionId") WHERE "endedAt" IS NULL;
ALTER TABLE "CaseStep" ADD CONSTRAINT "CaseStep_ended_both_or_none" CHECK (("endedAt" IS NULL) = ("endedAs" IS NULL));
