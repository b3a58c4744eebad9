-- AlterEnum
ALTER TYPE "NoticeKind" ADD VALUE 'task_due';

-- AlterEnum
ALTER TYPE "NoticeSubject" ADD VALUE 'task';

-- CreateTable
CREATE TABLE "CalendarFeed" (
    "memberId" UUID NOT NULL,
    "tokenHash" TEXT NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "CalendarFeed_pkey" PRIMARY KEY ("memberId")
);

-- CreateTable
CREATE TABLE "NavigatorTask" (
    "id" UUID NOT NULL,
    "navigatorParticipantId" UUID NOT NULL,
    "title" TEXT NOT NULL,
    "dueOn" DATE,
    "doneAt" TIMESTAMPTZ(3),
    "participantId" UUID,
    "introductionId" UUID,
    "contactId" UUID,
    "remindedAt" TIMESTAMPTZ(3),
    "createdAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "NavigatorTask_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Visit" (
    "id" UUID NOT NULL,
    "navigatorParticipantId" UUID NOT NULL,
    "participantId" UUID NOT NULL,
    "plannedOn" DATE NOT NULL,
    "doneOn" DATE,
    "place" TEXT NOT NULL DEFAULT '',
    "words" TEXT NOT NULL DEFAULT '',
    "createdAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "Visit_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Diagnosis" (
    "id" UUID NOT NULL,
    "navigatorParticipantId" UUID NOT NULL,
    "participantId" UUID NOT NULL,
    "formVersion" INTEGER NOT NULL,
    "answers" JSONB NOT NULL,
    "note" TEXT NOT NULL DEFAULT '',
    "madeOn" DATE NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "Diagnosis_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "CalendarFeed_tokenHash_key" ON "CalendarFeed"("tokenHash");

-- CreateIndex
CREATE INDEX "NavigatorTask_navigatorParticipantId_doneAt_dueOn_idx" ON "NavigatorTask"("navigatorParticipantId", "doneAt", "dueOn");

-- CreateIndex
CREATE INDEX "NavigatorTask_participantId_idx" ON "NavigatorTask"("participantId");

-- CreateIndex
CREATE INDEX "NavigatorTask_introductionId_idx" ON "NavigatorTask"("introductionId");

-- CreateIndex
CREATE INDEX "NavigatorTask_contactId_idx" ON "NavigatorTask"("contactId");

-- CreateIndex
CREATE INDEX "NavigatorTask_dueOn_idx" ON "NavigatorTask"("dueOn");

-- CreateIndex
CREATE INDEX "Visit_navigatorParticipantId_participantId_plannedOn_idx" ON "Visit"("navigatorParticipantId", "participantId", "plannedOn");

-- CreateIndex
CREATE INDEX "Visit_participantId_idx" ON "Visit"("participantId");

-- CreateIndex
CREATE INDEX "Diagnosis_navigatorParticipantId_participantId_madeOn_idx" ON "Diagnosis"("navigatorParticipantId", "participantId", "madeOn");

-- CreateIndex
CREATE INDEX "Diagnosis_participantId_idx" ON "Diagnosis"("participantId");

-- AddForeignKey
ALTER TABLE "CalendarFeed" ADD CONSTRAINT "CalendarFeed_memberId_fkey" FOREIGN KEY ("memberId") REFERENCES "Member"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "NavigatorTask" ADD CONSTRAINT "NavigatorTask_navigatorParticipantId_fkey" FOREIGN KEY ("navigatorParticipantId") REFERENCES "Navigator"("participantId") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "NavigatorTask" ADD CONSTRAINT "NavigatorTask_participantId_fkey" FOREIGN KEY ("participantId") REFERENCES "Participant"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "NavigatorTask" ADD CONSTRAINT "NavigatorTask_introductionId_fkey" FOREIGN KEY ("introductionId") REFERENCES "Introduction"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "NavigatorTask" ADD CONSTRAINT "NavigatorTask_contactId_fkey" FOREIGN KEY ("contactId") REFERENCES "NavigatorContact"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Visit" ADD CONSTRAINT "Visit_navigatorParticipantId_fkey" FOREIGN KEY ("navigatorParticipantId") REFERENCES "Navigator"("participantId") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Visit" ADD CONSTRAINT "Visit_participantId_fkey" FOREIGN KEY ("participantId") REFERENCES "Participant"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Diagnosis" ADD CONSTRAINT "Diagnosis_navigatorParticipantId_fkey" FOREIGN KEY ("navigatorParticipantId") REFERENCES "Navigator"("participantId") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Diagnosis" ADD CONSTRAINT "Diagnosis_participantId_fkey" FOREIGN KEY ("participantId") REFERENCES "Participant"("id") ON DELETE CASCADE ON UPDATE CASCADE;

