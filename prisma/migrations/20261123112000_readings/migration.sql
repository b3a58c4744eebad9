-- CreateTable
CREATE TABLE "PairReading" (
    "offerListingId" UUID NOT NULL,
    "needListingId" UUID NOT NULL,
    "contentHash" TEXT NOT NULL,
    "readerVersion" TEXT NOT NULL,
    "fit" SMALLINT,
    "reasons" JSONB NOT NULL DEFAULT '{}',
    "fault" TEXT,
    "readAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "PairReading_pkey" PRIMARY KEY ("offerListingId","needListingId")
);

-- CreateTable
CREATE TABLE "ReadingTurn" (
    "listingId" UUID NOT NULL,
    "dueAt" TIMESTAMPTZ(3),
    "tries" SMALLINT NOT NULL DEFAULT 0,
    "fault" TEXT,
    "suspiciousAt" TIMESTAMPTZ(3),

    CONSTRAINT "ReadingTurn_pkey" PRIMARY KEY ("listingId")
);

-- CreateTable
CREATE TABLE "ReaderConsent" (
    "participantId" UUID NOT NULL,
    "recipient" TEXT NOT NULL,
    "textVersion" TEXT NOT NULL,
    "givenAt" TIMESTAMPTZ(3) NOT NULL,
    "givenByMemberId" UUID NOT NULL,

    CONSTRAINT "ReaderConsent_pkey" PRIMARY KEY ("participantId")
);

-- CreateTable
CREATE TABLE "ReaderDay" (
    "day" DATE NOT NULL,
    "reserved" BIGINT NOT NULL DEFAULT 0,
    "spent" BIGINT NOT NULL DEFAULT 0,
    "requests" INTEGER NOT NULL DEFAULT 0,
    "tokens" BIGINT NOT NULL DEFAULT 0,

    CONSTRAINT "ReaderDay_pkey" PRIMARY KEY ("day")
);

-- CreateIndex
CREATE INDEX "PairReading_needListingId_idx" ON "PairReading"("needListingId");

-- CreateIndex
CREATE INDEX "ReadingTurn_dueAt_idx" ON "ReadingTurn"("dueAt");

-- CreateIndex
CREATE INDEX "ReadingTurn_suspiciousAt_idx" ON "ReadingTurn"("suspiciousAt");

-- AddForeignKey
ALTER TABLE "PairReading" ADD CONSTRAINT "PairReading_offerListingId_fkey" FOREIGN KEY ("offerListingId") REFERENCES "Listing"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "PairReading" ADD CONSTRAINT "PairReading_needListingId_fkey" FOREIGN KEY ("needListingId") REFERENCES "Listing"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ReadingTurn" ADD CONSTRAINT "ReadingTurn_listingId_fkey" FOREIGN KEY ("listingId") REFERENCES "Listing"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ReaderConsent" ADD CONSTRAINT "ReaderConsent_participantId_fkey" FOREIGN KEY ("participantId") REFERENCES "Participant"("id") ON DELETE CASCADE ON UPDATE CASCADE;

