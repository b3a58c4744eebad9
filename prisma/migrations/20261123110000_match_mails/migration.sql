-- CreateEnum
CREATE TYPE "MatchMailPace" AS ENUM ('none', 'instant', 'daily', 'weekly');

-- CreateTable
CREATE TABLE "MatchCheck" (
    "listingId" UUID NOT NULL,
    "dueAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "MatchCheck_pkey" PRIMARY KEY ("listingId")
);

-- CreateTable
CREATE TABLE "StrongMatch" (
    "listingId" UUID NOT NULL,
    "otherListingId" UUID NOT NULL,
    "fit" SMALLINT NOT NULL,
    "notedAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "StrongMatch_pkey" PRIMARY KEY ("listingId","otherListingId")
);

-- CreateTable
CREATE TABLE "MatchMailSetting" (
    "memberId" UUID NOT NULL,
    "pace" "MatchMailPace" NOT NULL,
    "since" TIMESTAMPTZ(3) NOT NULL,
    "dueAt" TIMESTAMPTZ(3),

    CONSTRAINT "MatchMailSetting_pkey" PRIMARY KEY ("memberId")
);

-- CreateTable
CREATE TABLE "MatchMail" (
    "id" UUID NOT NULL,
    "memberId" UUID NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "MatchMail_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "MatchMailItem" (
    "memberId" UUID NOT NULL,
    "listingId" UUID NOT NULL,
    "otherListingId" UUID NOT NULL,
    "mailId" UUID NOT NULL,
    "position" INTEGER NOT NULL,

    CONSTRAINT "MatchMailItem_pkey" PRIMARY KEY ("memberId","listingId","otherListingId")
);

-- CreateIndex
CREATE INDEX "MatchCheck_dueAt_idx" ON "MatchCheck"("dueAt");

-- CreateIndex
CREATE INDEX "StrongMatch_otherListingId_idx" ON "StrongMatch"("otherListingId");

-- CreateIndex
CREATE INDEX "MatchMailSetting_dueAt_idx" ON "MatchMailSetting"("dueAt");

-- CreateIndex
CREATE INDEX "MatchMail_memberId_createdAt_idx" ON "MatchMail"("memberId", "createdAt");

-- CreateIndex
CREATE INDEX "MatchMailItem_mailId_idx" ON "MatchMailItem"("mailId");

-- CreateIndex
CREATE INDEX "MatchMailItem_listingId_otherListingId_idx" ON "MatchMailItem"("listingId", "otherListingId");

-- AddForeignKey
ALTER TABLE "MatchCheck" ADD CONSTRAINT "MatchCheck_listingId_fkey" FOREIGN KEY ("listingId") REFERENCES "Listing"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "StrongMatch" ADD CONSTRAINT "StrongMatch_listingId_fkey" FOREIGN KEY ("listingId") REFERENCES "Listing"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "StrongMatch" ADD CONSTRAINT "StrongMatch_otherListingId_fkey" FOREIGN KEY ("otherListingId") REFERENCES "Listing"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "MatchMailItem" ADD CONSTRAINT "MatchMailItem_mailId_fkey" FOREIGN KEY ("mailId") REFERENCES "MatchMail"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "MatchMailItem" ADD CONSTRAINT "MatchMailItem_listingId_otherListingId_fkey" FOREIGN KEY ("listingId", "otherListingId") REFERENCES "StrongMatch"("listingId", "otherListingId") ON DELETE CASCADE ON UPDATE CASCADE;


-- Nothing is due without mails.
ALTER TABLE "MatchMailSetting" ADD CONSTRAINT "MatchMailSetting_no_due_without_mails" CHECK ("pace" <> 'none' OR "dueAt" IS NULL);
ALTER TABLE "StrongMatch" ADD CONSTRAINT "StrongMatch_of_two" CHECK ("listingId" <> "otherListingId");
