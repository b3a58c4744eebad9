-- CreateEnum
CREATE TYPE "NoticeKind" AS ENUM ('introduction_asked', 'introduction_progress', 'introduction_ended', 'deal_turn', 'deal_progress', 'disclosure', 'question');

-- CreateEnum
CREATE TYPE "NoticeSubject" AS ENUM ('introduction', 'deal', 'listing', 'question');

-- CreateEnum
CREATE TYPE "NoticePace" AS ENUM ('none', 'instant', 'daily');

-- CreateTable
CREATE TABLE "Notice" (
    "id" UUID NOT NULL,
    "memberId" UUID NOT NULL,
    "participantId" UUID,
    "eventKey" TEXT NOT NULL,
    "kind" "NoticeKind" NOT NULL,
    "textKey" TEXT NOT NULL,
    "path" TEXT NOT NULL,
    "subject" "NoticeSubject" NOT NULL,
    "subjectId" UUID NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL,
    "readAt" TIMESTAMPTZ(3),
    "mailDueAt" TIMESTAMPTZ(3),
    "mailId" UUID,

    CONSTRAINT "Notice_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "NoticeMail" (
    "id" UUID NOT NULL,
    "memberId" UUID NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "NoticeMail_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "NoticeSetting" (
    "memberId" UUID NOT NULL,
    "kind" "NoticeKind" NOT NULL,
    "pace" "NoticePace" NOT NULL,

    CONSTRAINT "NoticeSetting_pkey" PRIMARY KEY ("memberId","kind")
);

-- CreateTable
CREATE TABLE "NoticeHours" (
    "memberId" UUID NOT NULL,
    "isQuiet" BOOLEAN NOT NULL,

    CONSTRAINT "NoticeHours_pkey" PRIMARY KEY ("memberId")
);

-- CreateIndex
CREATE INDEX "Notice_memberId_subject_subjectId_createdAt_idx" ON "Notice"("memberId", "subject", "subjectId", "createdAt");

-- CreateIndex
CREATE INDEX "Notice_mailId_idx" ON "Notice"("mailId");

-- CreateIndex
CREATE UNIQUE INDEX "Notice_memberId_eventKey_key" ON "Notice"("memberId", "eventKey");

-- CreateIndex
CREATE INDEX "NoticeMail_memberId_idx" ON "NoticeMail"("memberId");

-- AddForeignKey
ALTER TABLE "Notice" ADD CONSTRAINT "Notice_memberId_fkey" FOREIGN KEY ("memberId") REFERENCES "Member"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Notice" ADD CONSTRAINT "Notice_memberId_participantId_fkey" FOREIGN KEY ("memberId", "participantId") REFERENCES "Membership"("memberId", "participantId") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Notice" ADD CONSTRAINT "Notice_mailId_fkey" FOREIGN KEY ("mailId") REFERENCES "NoticeMail"("id") ON DELETE SET NULL ON UPDATE CASCADE;


-- What is read or was mailed waits for no mail.
ALTER TABLE "Notice" ADD CONSTRAINT "Notice_mailed_once" CHECK ("mailDueAt" IS NULL OR ("mailId" IS NULL AND "readAt" IS NULL));

-- The bell counts only these, and the sweep looks for only those.
CREATE INDEX "Notice_unread_idx" ON "Notice"("memberId") WHERE "readAt" IS NULL;
CREATE INDEX "Notice_mail_due_idx" ON "Notice"("mailDueAt") WHERE "mailDueAt" IS NOT NULL;
