-- Why the operator has taken a public question and its answer off a listing.
ALTER TABLE "ListingQuestion" ADD COLUMN "removedReason" TEXT;
-- What was taken off stands nowhere for others.
ALTER TABLE "ListingQuestion" ADD CONSTRAINT "ListingQuestion_removed_is_not_public"
  CHECK ("removedReason" IS NULL OR NOT "isPublic");
