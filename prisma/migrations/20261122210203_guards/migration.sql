-- One open introduction per pair of listings, whoever asked.
CREATE UNIQUE INDEX "Introduction_one_open_per_pair" ON "Introduction" ("offerListingId", "needListingId")
  WHERE "state" IN ('requested', 'brokering', 'proposed');

-- One open attempt to pay per charge.
CREATE UNIQUE INDEX "ChargeAttempt_one_open_per_charge" ON "ChargeAttempt" ("chargeId")
  WHERE "state" IN ('pending', 'open');

-- One proposal of terms open per deal.
CREATE UNIQUE INDEX "DealTerms_one_open_per_deal" ON "DealTerms" ("dealId") WHERE "status" = 'proposed';

-- Sums that cannot be.
ALTER TABLE "Listing" ADD CONSTRAINT "Listing_price_order"
  CHECK ("priceMinYen" IS NULL OR "priceMaxYen" IS NULL OR "priceMinYen" <= "priceMaxYen");
ALTER TABLE "FeeQuote" ADD CONSTRAINT "FeeQuote_total" CHECK ("totalYen" = "subtotalYen" + "taxYen" AND "totalYen" >= 0);
ALTER TABLE "Charge" ADD CONSTRAINT "Charge_amount" CHECK ("amountYen" >= 0);
ALTER TABLE "DealTerms" ADD CONSTRAINT "DealTerms_amount" CHECK ("amountYen" >= 0);

-- What was written once is never changed: ledger, audit, signatures, frozen quotes.
CREATE FUNCTION musubi_refuse_change() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION '% is append-only', TG_TABLE_NAME USING ERRCODE = 'restrict_violation';
END $$;
CREATE TRIGGER append_only BEFORE UPDATE OR DELETE ON "LedgerJournal" FOR EACH ROW EXECUTE FUNCTION musubi_refuse_change();
CREATE TRIGGER append_only BEFORE UPDATE OR DELETE ON "LedgerPosting" FOR EACH ROW EXECUTE FUNCTION musubi_refuse_change();
CREATE TRIGGER append_only BEFORE UPDATE OR DELETE ON "AuditEntry" FOR EACH ROW EXECUTE FUNCTION musubi_refuse_change();
CREATE TRIGGER append_only BEFORE UPDATE OR DELETE ON "NdaSignature" FOR EACH ROW EXECUTE FUNCTION musubi_refuse_change();
CREATE TRIGGER append_only BEFORE UPDATE OR DELETE ON "FeeQuote" FOR EACH ROW EXECUTE FUNCTION musubi_refuse_change();
CREATE TRIGGER append_only BEFORE UPDATE OR DELETE ON "FeeQuoteLine" FOR EACH ROW EXECUTE FUNCTION musubi_refuse_change();

-- Double entry: at commit each journal holds at least two postings that sum to zero.
CREATE FUNCTION musubi_journal_balances() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  journal uuid := (to_jsonb(NEW) ->> CASE TG_TABLE_NAME WHEN 'LedgerJournal' THEN 'id' ELSE 'journalId' END)::uuid;
  total bigint;
  postings int;
BEGIN
  SELECT COALESCE(SUM("amountYen"), 0), COUNT(*) INTO total, postings FROM "LedgerPosting" WHERE "journalId" = journal;
  IF total <> 0 OR postings < 2 THEN
    RAISE EXCEPTION 'journal does not balance' USING ERRCODE = 'check_violation';
  END IF;
  RETURN NULL;
END $$;
CREATE CONSTRAINT TRIGGER journal_balances AFTER INSERT ON "LedgerPosting"
  DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION musubi_journal_balances();
CREATE CONSTRAINT TRIGGER journal_has_postings AFTER INSERT ON "LedgerJournal"
  DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION musubi_journal_balances();

INSERT INTO "LedgerAccount" ("code", "description") VALUES
  ('stripe_clearing', 'Money that Stripe has captured for us and not yet paid out.'),
  ('accounts_receivable', 'Fees invoiced and not yet paid.'),
  ('fee_revenue', 'Contract fees without tax.'),
  ('consumption_tax_payable', 'Consumption tax collected and owed to the tax office.');
