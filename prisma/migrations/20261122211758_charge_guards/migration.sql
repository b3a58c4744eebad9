-- AlterTable
ALTER TABLE "ChargeAttempt" ADD COLUMN     "checkedAt" TIMESTAMPTZ(3),
ADD COLUMN     "locale" TEXT NOT NULL DEFAULT 'ja';

-- A waiver once used stays used.
CREATE TRIGGER append_only BEFORE UPDATE OR DELETE ON "WaiverUse" FOR EACH ROW EXECUTE FUNCTION musubi_refuse_change();

-- What is owed never changes, and what was paid stays paid.
CREATE FUNCTION musubi_guard_charge() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF TG_OP = 'DELETE' THEN
    RAISE EXCEPTION 'a charge is never deleted' USING ERRCODE = 'restrict_violation';
  END IF;
  IF (NEW."quoteId", NEW."payerParticipantId", NEW."amountYen") IS DISTINCT FROM (OLD."quoteId", OLD."payerParticipantId", OLD."amountYen") THEN
    RAISE EXCEPTION 'what is owed never changes' USING ERRCODE = 'restrict_violation';
  END IF;
  IF OLD."state" = 'paid' AND NEW."state" <> 'paid' THEN
    RAISE EXCEPTION 'a paid charge stays paid' USING ERRCODE = 'restrict_violation';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER charge_guard BEFORE UPDATE OR DELETE ON "Charge" FOR EACH ROW EXECUTE FUNCTION musubi_guard_charge();
ALTER TABLE "Charge" ADD CONSTRAINT "Charge_paid_at" CHECK (("state" = 'paid') = ("paidAt" IS NOT NULL));

-- At commit the lines of a quote sum to its total, and those without tax to its subtotal.
CREATE FUNCTION musubi_quote_adds_up() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  quote uuid := (to_jsonb(NEW) ->> CASE TG_TABLE_NAME WHEN 'FeeQuote' THEN 'id' ELSE 'quoteId' END)::uuid;
BEGIN
  IF NOT EXISTS (
    SELECT 1 FROM "FeeQuote" q WHERE q."id" = quote
      AND q."totalYen" = (SELECT COALESCE(SUM(l."amountYen"), 0) FROM "FeeQuoteLine" l WHERE l."quoteId" = quote)
      AND q."taxYen" = (SELECT COALESCE(SUM(l."amountYen"), 0) FROM "FeeQuoteLine" l WHERE l."quoteId" = quote AND l."kind" = 'tax')
  ) THEN
    RAISE EXCEPTION 'the lines of the quote do not add up' USING ERRCODE = 'check_violation';
  END IF;
  RETURN NULL;
END $$;
CREATE CONSTRAINT TRIGGER quote_adds_up AFTER INSERT ON "FeeQuote"
  DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION musubi_quote_adds_up();
CREATE CONSTRAINT TRIGGER quote_adds_up AFTER INSERT ON "FeeQuoteLine"
  DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION musubi_quote_adds_up();
