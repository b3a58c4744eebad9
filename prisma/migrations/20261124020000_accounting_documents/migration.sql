-- CreateEnum
CREATE TYPE "DocumentKind" AS ENUM ('qualified_invoice', 'receipt', 'return_invoice');

-- CreateTable
CREATE TABLE "AccountingDocument" (
    "id" UUID NOT NULL,
    "kind" "DocumentKind" NOT NULL,
    "year" INTEGER NOT NULL,
    "sequence" INTEGER NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,
    "cause" TEXT NOT NULL,
    "chargeId" UUID,
    "counterpartyParticipantId" UUID NOT NULL,
    "counterpartyName" TEXT NOT NULL,
    "issuedOn" DATE NOT NULL,
    "totalYen" BIGINT NOT NULL,
    "content" JSONB NOT NULL,
    "sha256" TEXT NOT NULL,
    "pdf" BYTEA NOT NULL,
    "correctionNote" TEXT,
    "createdAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "AccountingDocument_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "AccountingDocumentCounter" (
    "kind" "DocumentKind" NOT NULL,
    "year" INTEGER NOT NULL,
    "last" INTEGER NOT NULL,

    CONSTRAINT "AccountingDocumentCounter_pkey" PRIMARY KEY ("kind","year")
);

-- CreateIndex
CREATE INDEX "AccountingDocument_chargeId_idx" ON "AccountingDocument"("chargeId");

-- CreateIndex
CREATE INDEX "AccountingDocument_counterpartyParticipantId_idx" ON "AccountingDocument"("counterpartyParticipantId");

-- CreateIndex
CREATE INDEX "AccountingDocument_issuedOn_idx" ON "AccountingDocument"("issuedOn");

-- CreateIndex
CREATE UNIQUE INDEX "AccountingDocument_kind_year_sequence_version_key" ON "AccountingDocument"("kind", "year", "sequence", "version");

-- CreateIndex
CREATE UNIQUE INDEX "AccountingDocument_cause_version_key" ON "AccountingDocument"("cause", "version");


-- Whoever holds the file can show that it is the one that was issued.
ALTER TABLE "AccountingDocument" ADD CONSTRAINT "AccountingDocument_sha256" CHECK ("sha256" = encode(sha256("pdf"), 'hex'));
ALTER TABLE "AccountingDocument" ADD CONSTRAINT "AccountingDocument_year" CHECK ("year" = EXTRACT(YEAR FROM "issuedOn"));
ALTER TABLE "AccountingDocument" ADD CONSTRAINT "AccountingDocument_total" CHECK ("totalYen" > 0);
ALTER TABLE "AccountingDocument" ADD CONSTRAINT "AccountingDocument_numbers" CHECK ("sequence" > 0 AND "version" > 0);
ALTER TABLE "AccountingDocument" ADD CONSTRAINT "AccountingDocument_correction"
  CHECK (("version" > 1) = ("correctionNote" IS NOT NULL));

CREATE TRIGGER append_only BEFORE UPDATE OR DELETE ON "AccountingDocument" FOR EACH ROW EXECUTE FUNCTION musubi_refuse_change();

-- A first version takes the next number; a further one follows the version before it and is about the same thing.
CREATE FUNCTION musubi_document_in_order() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF NEW."version" = 1 THEN
    IF NEW."sequence" <> 1 + COALESCE(
      (SELECT MAX(d."sequence") FROM "AccountingDocument" d WHERE d."kind" = NEW."kind" AND d."year" = NEW."year"), 0) THEN
      RAISE EXCEPTION 'document numbers have no gaps' USING ERRCODE = 'check_violation';
    END IF;
  ELSIF NOT EXISTS (
    SELECT 1 FROM "AccountingDocument" d
    WHERE d."kind" = NEW."kind" AND d."year" = NEW."year" AND d."sequence" = NEW."sequence"
      AND d."version" = NEW."version" - 1 AND d."cause" = NEW."cause"
      AND d."chargeId" IS NOT DISTINCT FROM NEW."chargeId"
      AND d."counterpartyParticipantId" = NEW."counterpartyParticipantId" AND d."totalYen" = NEW."totalYen"
  ) THEN
    RAISE EXCEPTION 'a correction follows the version before it' USING ERRCODE = 'check_violation';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER document_in_order BEFORE INSERT ON "AccountingDocument" FOR EACH ROW EXECUTE FUNCTION musubi_document_in_order();

-- Numbers that were given out and belong to no document, or the other way round.
CREATE VIEW "invariant_document_numbers" AS
  SELECT c."kind"::text || ' ' || c."year" || ' ' || n AS "subject"
  FROM "AccountingDocumentCounter" c CROSS JOIN LATERAL generate_series(1, c."last") AS n
  WHERE NOT EXISTS (
    SELECT 1 FROM "AccountingDocument" d
    WHERE d."kind" = c."kind" AND d."year" = c."year" AND d."sequence" = n AND d."version" = 1)
  UNION ALL
  SELECT d."kind"::text || ' ' || d."year" || ' ' || d."sequence"
  FROM "AccountingDocument" d LEFT JOIN "AccountingDocumentCounter" c ON c."kind" = d."kind" AND c."year" = d."year"
  WHERE d."version" = 1 AND d."sequence" > COALESCE(c."last", 0);
