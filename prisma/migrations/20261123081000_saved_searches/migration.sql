-- CreateEnum
CREATE TYPE "SearchAlert" AS ENUM ('none', 'instant', 'daily', 'weekly');

-- CreateTable
CREATE TABLE "SavedSearch" (
    "id" UUID NOT NULL,
    "memberId" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "params" TEXT NOT NULL,
    "alert" "SearchAlert" NOT NULL,
    "alertSince" TIMESTAMPTZ(3) NOT NULL,
    "dueAt" TIMESTAMPTZ(3),
    "createdAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "SavedSearch_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "SavedSearchDigest" (
    "id" UUID NOT NULL,
    "savedSearchId" UUID NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "SavedSearchDigest_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "SavedSearchListing" (
    "savedSearchId" UUID NOT NULL,
    "listingId" UUID NOT NULL,
    "digestId" UUID NOT NULL,
    "position" INTEGER NOT NULL,

    CONSTRAINT "SavedSearchListing_pkey" PRIMARY KEY ("savedSearchId","listingId")
);

-- CreateTable
CREATE TABLE "RecentSearch" (
    "memberId" UUID NOT NULL,
    "params" TEXT NOT NULL,
    "searchedAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "RecentSearch_pkey" PRIMARY KEY ("memberId","params")
);

-- CreateIndex
CREATE INDEX "SavedSearch_dueAt_idx" ON "SavedSearch"("dueAt");

-- CreateIndex
CREATE UNIQUE INDEX "SavedSearch_memberId_params_key" ON "SavedSearch"("memberId", "params");

-- CreateIndex
CREATE INDEX "SavedSearchDigest_savedSearchId_idx" ON "SavedSearchDigest"("savedSearchId");

-- CreateIndex
CREATE INDEX "SavedSearchListing_digestId_idx" ON "SavedSearchListing"("digestId");

-- CreateIndex
CREATE INDEX "SavedSearchListing_listingId_idx" ON "SavedSearchListing"("listingId");

-- CreateIndex
CREATE INDEX "RecentSearch_memberId_searchedAt_idx" ON "RecentSearch"("memberId", "searchedAt");

-- AddForeignKey
ALTER TABLE "SavedSearchDigest" ADD CONSTRAINT "SavedSearchDigest_savedSearchId_fkey" FOREIGN KEY ("savedSearchId") REFERENCES "SavedSearch"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "SavedSearchListing" ADD CONSTRAINT "SavedSearchListing_savedSearchId_fkey" FOREIGN KEY ("savedSearchId") REFERENCES "SavedSearch"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "SavedSearchListing" ADD CONSTRAINT "SavedSearchListing_digestId_fkey" FOREIGN KEY ("digestId") REFERENCES "SavedSearchDigest"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "SavedSearchListing" ADD CONSTRAINT "SavedSearchListing_listingId_fkey" FOREIGN KEY ("listingId") REFERENCES "Listing"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- Whatever is mailed is due some time, nothing else is.
ALTER TABLE "SavedSearch" ADD CONSTRAINT "SavedSearch_due_with_alert" CHECK (("alert" = 'none') = ("dueAt" IS NULL));
