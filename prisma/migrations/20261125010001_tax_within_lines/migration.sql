-- Lines may be with tax: then a line of nothing says how much of their sum is tax.
CREATE OR REPLACE FUNCTION musubi_quote_adds_up() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  quote uuid := (to_jsonb(NEW) ->> CASE TG_TABLE_NAME WHEN 'FeeQuote' THEN 'id' ELSE 'quoteId' END)::uuid;
BEGIN
  IF NOT EXISTS (
    SELECT 1 FROM "FeeQuote" q WHERE q."id" = quote
      AND q."totalYen" = (SELECT COALESCE(SUM(l."amountYen"), 0) FROM "FeeQuoteLine" l WHERE l."quoteId" = quote)
      AND q."taxYen" = (
        SELECT COALESCE(SUM(CASE l."kind" WHEN 'tax' THEN l."amountYen" ELSE (l."data" ->> 'taxYen')::bigint END), 0)
        FROM "FeeQuoteLine" l WHERE l."quoteId" = quote AND l."kind" IN ('tax', 'tax_within'))
  ) THEN
    RAISE EXCEPTION 'the lines of the quote do not add up' USING ERRCODE = 'check_violation';
  END IF;
  RETURN NULL;
END $$;
