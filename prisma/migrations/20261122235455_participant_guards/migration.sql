-- One open invitation per participant and address.
CREATE UNIQUE INDEX "Invitation_one_open_per_address" ON "Invitation" ("participantId", "email")
  WHERE "acceptedAt" IS NULL AND "revokedAt" IS NULL;

-- One running referrer per client.
CREATE UNIQUE INDEX "ReferrerClient_one_running_per_client" ON "ReferrerClient" ("clientParticipantId")
  WHERE "endedAt" IS NULL;

-- Numbers and years that cannot be.
ALTER TABLE "Participant" ADD CONSTRAINT "Participant_corporate_number"
  CHECK ("corporateNumber" IS NULL OR "corporateNumber" ~ '^[1-9][0-9]{12}$');
ALTER TABLE "Participant" ADD CONSTRAINT "Participant_invoice_number"
  CHECK ("invoiceNumber" IS NULL OR "invoiceNumber" ~ '^T[0-9]{13}$');
ALTER TABLE "Participant" ADD CONSTRAINT "Participant_amounts"
  CHECK (("capitalYen" IS NULL OR "capitalYen" >= 0) AND ("annualSalesYen" IS NULL OR "annualSalesYen" >= 0));
-- A question is answered with words, declined with a reason, or neither.
ALTER TABLE "ListingQuestion" ADD CONSTRAINT "ListingQuestion_answer" CHECK (
  CASE "state"
    WHEN 'answered' THEN "answer" IS NOT NULL AND "answeredAt" IS NOT NULL AND "declineReason" IS NULL
    WHEN 'declined' THEN "declineReason" IS NOT NULL AND "answeredAt" IS NOT NULL
    ELSE "answer" IS NULL AND "declineReason" IS NULL
  END);
ALTER TABLE "ListingQuestion" ADD CONSTRAINT "ListingQuestion_public" CHECK (NOT "isPublic" OR "state" = 'answered');

-- "Not hidden from" must be true, not unknown, for a listing that hides from nobody.
ALTER TABLE "Listing" ALTER COLUMN "hiddenFrom" SET NOT NULL;
ALTER TABLE "ListingViewDay" ADD CONSTRAINT "ListingViewDay_views" CHECK ("views" >= 0);

-- A participant keeps an owner: the last one can hand over, not vanish. Checked at the end of the transaction, so that
-- a hand-over may take away before it gives. A participant that has left or goes with its rows is not asked.
CREATE FUNCTION musubi_keep_an_owner() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF EXISTS (SELECT 1 FROM "Participant" p WHERE p."id" = OLD."participantId" AND p."deletedAt" IS NULL)
     AND EXISTS (SELECT 1 FROM "Membership" m WHERE m."participantId" = OLD."participantId")
     AND NOT EXISTS (SELECT 1 FROM "Membership" m WHERE m."participantId" = OLD."participantId" AND m."role" = 'owner')
  THEN RAISE EXCEPTION 'a participant keeps an owner' USING ERRCODE = 'restrict_violation';
  END IF;
  RETURN NULL;
END $$;
CREATE CONSTRAINT TRIGGER keep_an_owner AFTER UPDATE OR DELETE ON "Membership"
  DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION musubi_keep_an_owner();

-- What a version of a listing said is never changed.
CREATE TRIGGER unchanged BEFORE UPDATE ON "ListingVersion" FOR EACH ROW EXECUTE FUNCTION musubi_refuse_change();
