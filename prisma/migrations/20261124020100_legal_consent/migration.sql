-- CreateTable
CREATE TABLE "LegalConsent" (
    "id" UUID NOT NULL,
    "participantId" UUID NOT NULL,
    "memberId" UUID NOT NULL,
    "documentKey" TEXT NOT NULL,
    "documentVersion" TEXT NOT NULL,
    "givenAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "LegalConsent_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "LegalConsent_participantId_documentKey_documentVersion_key" ON "LegalConsent"("participantId", "documentKey", "documentVersion");

CREATE TRIGGER append_only BEFORE UPDATE OR DELETE ON "LegalConsent" FOR EACH ROW EXECUTE FUNCTION musubi_refuse_change();
