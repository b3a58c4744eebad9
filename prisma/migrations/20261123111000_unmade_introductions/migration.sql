-- CreateTable
CREATE TABLE "UnmadePair" (
    "offerListingId" UUID NOT NULL,
    "needListingId" UUID NOT NULL,
    "track" TEXT NOT NULL,
    "offerPlace" SMALLINT,
    "needPlace" SMALLINT,
    "score" DOUBLE PRECISION NOT NULL,
    "offerScore" DOUBLE PRECISION NOT NULL,
    "needScore" DOUBLE PRECISION NOT NULL,
    "seenFrom" "ListingSide" NOT NULL,
    "reasons" JSONB NOT NULL,
    "unmetWishes" TEXT[],
    "unknowns" TEXT[],
    "offerVersion" INTEGER NOT NULL,
    "needVersion" INTEGER NOT NULL,
    "computedAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "UnmadePair_pkey" PRIMARY KEY ("offerListingId","needListingId")
);

-- CreateTable
CREATE TABLE "UnmadeRefresh" (
    "listingId" UUID NOT NULL,
    "version" INTEGER NOT NULL,
    "refreshedAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "UnmadeRefresh_pkey" PRIMARY KEY ("listingId")
);

-- CreateTable
CREATE TABLE "CrossTrackHint" (
    "id" UUID NOT NULL,
    "rule" TEXT NOT NULL,
    "listingId" UUID NOT NULL,
    "otherListingId" UUID,
    "source" TEXT NOT NULL,
    "words" JSONB NOT NULL,
    "score" DOUBLE PRECISION NOT NULL,
    "version" INTEGER NOT NULL,
    "otherVersion" INTEGER,
    "computedAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "CrossTrackHint_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "NotedPair" (
    "offerListingId" UUID NOT NULL,
    "needListingId" UUID NOT NULL,
    "navigatorParticipantId" UUID NOT NULL,
    "notedAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "NotedPair_pkey" PRIMARY KEY ("offerListingId","needListingId")
);

-- CreateTable
CREATE TABLE "PutAsidePair" (
    "navigatorParticipantId" UUID NOT NULL,
    "offerListingId" UUID NOT NULL,
    "needListingId" UUID NOT NULL,
    "reason" TEXT NOT NULL,
    "putAsideAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "PutAsidePair_pkey" PRIMARY KEY ("navigatorParticipantId","offerListingId","needListingId")
);

-- CreateIndex
CREATE INDEX "UnmadePair_needListingId_idx" ON "UnmadePair"("needListingId");

-- CreateIndex
CREATE INDEX "UnmadePair_track_score_idx" ON "UnmadePair"("track", "score" DESC);

-- CreateIndex
CREATE INDEX "UnmadeRefresh_refreshedAt_idx" ON "UnmadeRefresh"("refreshedAt");

-- CreateIndex
CREATE INDEX "CrossTrackHint_listingId_idx" ON "CrossTrackHint"("listingId");

-- CreateIndex
CREATE INDEX "CrossTrackHint_otherListingId_idx" ON "CrossTrackHint"("otherListingId");

-- CreateIndex
CREATE INDEX "CrossTrackHint_rule_score_idx" ON "CrossTrackHint"("rule", "score" DESC);

-- CreateIndex
CREATE INDEX "NotedPair_needListingId_idx" ON "NotedPair"("needListingId");

-- CreateIndex
CREATE INDEX "NotedPair_navigatorParticipantId_notedAt_idx" ON "NotedPair"("navigatorParticipantId", "notedAt");

-- CreateIndex
CREATE INDEX "PutAsidePair_offerListingId_idx" ON "PutAsidePair"("offerListingId");

-- CreateIndex
CREATE INDEX "PutAsidePair_needListingId_idx" ON "PutAsidePair"("needListingId");

-- AddForeignKey
ALTER TABLE "UnmadePair" ADD CONSTRAINT "UnmadePair_offerListingId_fkey" FOREIGN KEY ("offerListingId") REFERENCES "Listing"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "UnmadePair" ADD CONSTRAINT "UnmadePair_needListingId_fkey" FOREIGN KEY ("needListingId") REFERENCES "Listing"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "UnmadeRefresh" ADD CONSTRAINT "UnmadeRefresh_listingId_fkey" FOREIGN KEY ("listingId") REFERENCES "Listing"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "CrossTrackHint" ADD CONSTRAINT "CrossTrackHint_listingId_fkey" FOREIGN KEY ("listingId") REFERENCES "Listing"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "CrossTrackHint" ADD CONSTRAINT "CrossTrackHint_otherListingId_fkey" FOREIGN KEY ("otherListingId") REFERENCES "Listing"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "NotedPair" ADD CONSTRAINT "NotedPair_offerListingId_fkey" FOREIGN KEY ("offerListingId") REFERENCES "Listing"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "NotedPair" ADD CONSTRAINT "NotedPair_needListingId_fkey" FOREIGN KEY ("needListingId") REFERENCES "Listing"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "NotedPair" ADD CONSTRAINT "NotedPair_navigatorParticipantId_fkey" FOREIGN KEY ("navigatorParticipantId") REFERENCES "Navigator"("participantId") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "PutAsidePair" ADD CONSTRAINT "PutAsidePair_offerListingId_fkey" FOREIGN KEY ("offerListingId") REFERENCES "Listing"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "PutAsidePair" ADD CONSTRAINT "PutAsidePair_needListingId_fkey" FOREIGN KEY ("needListingId") REFERENCES "Listing"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "PutAsidePair" ADD CONSTRAINT "PutAsidePair_navigatorParticipantId_fkey" FOREIGN KEY ("navigatorParticipantId") REFERENCES "Navigator"("participantId") ON DELETE CASCADE ON UPDATE CASCADE;

