-- CreateTable
CREATE TABLE "HiddenMatch" (
    "listingId" UUID NOT NULL,
    "otherListingId" UUID NOT NULL,
    "reason" TEXT NOT NULL,
    "note" TEXT NOT NULL DEFAULT '',
    "memberId" UUID NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "HiddenMatch_pkey" PRIMARY KEY ("listingId","otherListingId")
);

-- CreateTable
CREATE TABLE "MatchImpression" (
    "listingId" UUID NOT NULL,
    "otherListingId" UUID NOT NULL,
    "memberId" UUID NOT NULL,
    "day" DATE NOT NULL,
    "position" SMALLINT NOT NULL,
    "isNewcomerSlot" BOOLEAN NOT NULL DEFAULT false,
    "values" JSONB NOT NULL,
    "version" TEXT NOT NULL,
    "openedAt" TIMESTAMPTZ(3),
    "askedAt" TIMESTAMPTZ(3),
    "hiddenAt" TIMESTAMPTZ(3),

    CONSTRAINT "MatchImpression_pkey" PRIMARY KEY ("listingId","otherListingId","memberId","day")
);

-- CreateTable
CREATE TABLE "RankingVersion" (
    "version" TEXT NOT NULL,
    "track" TEXT NOT NULL,
    "weights" JSONB NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "RankingVersion_pkey" PRIMARY KEY ("version")
);

-- CreateIndex
CREATE INDEX "HiddenMatch_otherListingId_idx" ON "HiddenMatch"("otherListingId");

-- CreateIndex
CREATE INDEX "MatchImpression_memberId_otherListingId_day_idx" ON "MatchImpression"("memberId", "otherListingId", "day");

-- CreateIndex
CREATE INDEX "MatchImpression_otherListingId_day_idx" ON "MatchImpression"("otherListingId", "day");

-- CreateIndex
CREATE INDEX "MatchImpression_day_idx" ON "MatchImpression"("day");

-- AddForeignKey
ALTER TABLE "HiddenMatch" ADD CONSTRAINT "HiddenMatch_listingId_fkey" FOREIGN KEY ("listingId") REFERENCES "Listing"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "HiddenMatch" ADD CONSTRAINT "HiddenMatch_otherListingId_fkey" FOREIGN KEY ("otherListingId") REFERENCES "Listing"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "MatchImpression" ADD CONSTRAINT "MatchImpression_listingId_fkey" FOREIGN KEY ("listingId") REFERENCES "Listing"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "MatchImpression" ADD CONSTRAINT "MatchImpression_otherListingId_fkey" FOREIGN KEY ("otherListingId") REFERENCES "Listing"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "MatchImpression" ADD CONSTRAINT "MatchImpression_version_fkey" FOREIGN KEY ("version") REFERENCES "RankingVersion"("version") ON DELETE RESTRICT ON UPDATE CASCADE;

