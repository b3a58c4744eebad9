-- CreateEnum
CREATE TYPE "QuestionState" AS ENUM ('open', 'answered', 'declined', 'withdrawn');

-- CreateEnum
CREATE TYPE "ImportState" AS ENUM ('checking', 'previewed', 'writing', 'done', 'undoing', 'undone', 'dropped');

-- CreateEnum
CREATE TYPE "ContactStrength" AS ENUM ('weak', 'fair', 'strong');

-- CreateEnum
CREATE TYPE "CheckKind" AS ENUM ('identity', 'corporate_number', 'screening', 'documents');

-- CreateEnum
CREATE TYPE "CheckStatus" AS ENUM ('open', 'passed', 'failed');

-- AlterEnum
ALTER TYPE "ListingStatus" ADD VALUE 'matched';

-- AlterTable
ALTER TABLE "Listing" ADD COLUMN     "expiresAt" TIMESTAMPTZ(3),
ADD COLUMN     "hiddenFrom" TEXT[] DEFAULT ARRAY[]::TEXT[],
ADD COLUMN     "matchedDealId" UUID,
ADD COLUMN     "renewalRemindedAt" TIMESTAMPTZ(3),
ADD COLUMN     "switches" JSONB NOT NULL DEFAULT '{}';

-- AlterTable
ALTER TABLE "Member" ADD COLUMN     "deletedAt" TIMESTAMPTZ(3),
ADD COLUMN     "totpConfirmedAt" TIMESTAMPTZ(3),
ADD COLUMN     "totpLastStep" INTEGER,
ADD COLUMN     "totpSecret" TEXT;

-- AlterTable
ALTER TABLE "Participant" ADD COLUMN     "annualSalesYen" BIGINT,
ADD COLUMN     "capitalYen" BIGINT,
ADD COLUMN     "corporateNumber" TEXT,
ADD COLUMN     "deletedAt" TIMESTAMPTZ(3),
ADD COLUMN     "foundedYear" INTEGER,
ADD COLUMN     "invoiceNumber" TEXT,
ADD COLUMN     "invoiceNote" TEXT,
ADD COLUMN     "logoImageId" UUID,
ADD COLUMN     "nameKana" TEXT,
ADD COLUMN     "retainUntil" TIMESTAMPTZ(3);

-- AlterTable
ALTER TABLE "Session" ADD COLUMN     "secondFactorAt" TIMESTAMPTZ(3);

-- CreateTable
CREATE TABLE "RecoveryCode" (
    "id" UUID NOT NULL,
    "memberId" UUID NOT NULL,
    "codeHash" TEXT NOT NULL,
    "usedAt" TIMESTAMPTZ(3),

    CONSTRAINT "RecoveryCode_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Image" (
    "id" UUID NOT NULL,
    "participantId" UUID NOT NULL,
    "purpose" TEXT NOT NULL,
    "listingId" UUID,
    "alt" TEXT NOT NULL DEFAULT '',
    "width" INTEGER NOT NULL,
    "height" INTEGER NOT NULL,
    "sha256" TEXT NOT NULL,
    "findings" TEXT[],
    "uploadedByMemberId" UUID NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "Image_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "ImageVariant" (
    "imageId" UUID NOT NULL,
    "width" INTEGER NOT NULL,
    "mime" TEXT NOT NULL,
    "bytes" BYTEA NOT NULL,

    CONSTRAINT "ImageVariant_pkey" PRIMARY KEY ("imageId","width")
);

-- CreateTable
CREATE TABLE "ListingDraft" (
    "listingId" UUID NOT NULL,
    "fields" JSONB NOT NULL DEFAULT '{}',
    "switches" JSONB NOT NULL DEFAULT '{}',
    "revision" INTEGER NOT NULL DEFAULT 1,
    "updatedAt" TIMESTAMPTZ(3) NOT NULL,
    "updatedByMemberId" UUID,
    "submittedAt" TIMESTAMPTZ(3),
    "reviewNote" TEXT,

    CONSTRAINT "ListingDraft_pkey" PRIMARY KEY ("listingId")
);

-- CreateTable
CREATE TABLE "ListingVersion" (
    "id" UUID NOT NULL,
    "listingId" UUID NOT NULL,
    "version" INTEGER NOT NULL,
    "open" JSONB NOT NULL,
    "confidential" JSONB NOT NULL,
    "switches" JSONB NOT NULL DEFAULT '{}',
    "changedByMemberId" UUID,
    "createdAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "ListingVersion_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "ListingQuestion" (
    "id" UUID NOT NULL,
    "listingId" UUID NOT NULL,
    "askerMemberId" UUID NOT NULL,
    "askerParticipantId" UUID,
    "text" TEXT NOT NULL,
    "state" "QuestionState" NOT NULL DEFAULT 'open',
    "answer" TEXT,
    "declineReason" TEXT,
    "isPublic" BOOLEAN NOT NULL DEFAULT false,
    "createdAt" TIMESTAMPTZ(3) NOT NULL,
    "answeredAt" TIMESTAMPTZ(3),
    "answeredByMemberId" UUID,

    CONSTRAINT "ListingQuestion_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "ListingFavourite" (
    "memberId" UUID NOT NULL,
    "listingId" UUID NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "ListingFavourite_pkey" PRIMARY KEY ("memberId","listingId")
);

-- CreateTable
CREATE TABLE "ListingViewDay" (
    "listingId" UUID NOT NULL,
    "day" DATE NOT NULL,
    "views" INTEGER NOT NULL DEFAULT 0,

    CONSTRAINT "ListingViewDay_pkey" PRIMARY KEY ("listingId","day")
);

-- CreateTable
CREATE TABLE "ImportBatch" (
    "id" UUID NOT NULL,
    "participantId" UUID,
    "memberId" UUID NOT NULL,
    "state" "ImportState" NOT NULL,
    "encoding" TEXT NOT NULL DEFAULT '',
    "encodingAsked" TEXT,
    "rowCount" INTEGER NOT NULL DEFAULT 0,
    "progress" INTEGER NOT NULL DEFAULT 0,
    "submits" BOOLEAN NOT NULL DEFAULT false,
    "report" JSONB NOT NULL DEFAULT '{}',
    "sha256" TEXT NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL,
    "doneAt" TIMESTAMPTZ(3),
    "undoneAt" TIMESTAMPTZ(3),

    CONSTRAINT "ImportBatch_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "ImportBatchPart" (
    "batchId" UUID NOT NULL,
    "position" INTEGER NOT NULL,
    "bytes" BYTEA NOT NULL,

    CONSTRAINT "ImportBatchPart_pkey" PRIMARY KEY ("batchId","position")
);

-- CreateTable
CREATE TABLE "ImportBatchRow" (
    "batchId" UUID NOT NULL,
    "line" INTEGER NOT NULL,
    "listingId" UUID NOT NULL,
    "isNew" BOOLEAN NOT NULL,
    "writtenVersion" INTEGER NOT NULL,
    "previousVersion" INTEGER,

    CONSTRAINT "ImportBatchRow_pkey" PRIMARY KEY ("batchId","line")
);

-- CreateTable
CREATE TABLE "NavigatorContact" (
    "id" UUID NOT NULL,
    "navigatorParticipantId" UUID NOT NULL,
    "industry" TEXT NOT NULL,
    "company" TEXT NOT NULL DEFAULT '',
    "strength" "ContactStrength" NOT NULL,
    "lastContactOn" DATE NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "NavigatorContact_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "NavigatorConflict" (
    "id" UUID NOT NULL,
    "navigatorParticipantId" UUID NOT NULL,
    "organisation" TEXT NOT NULL,
    "organisationFolded" TEXT NOT NULL,
    "reason" TEXT NOT NULL DEFAULT '',
    "declaredAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "NavigatorConflict_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Invitation" (
    "id" UUID NOT NULL,
    "participantId" UUID NOT NULL,
    "email" TEXT NOT NULL,
    "role" "MembershipRole" NOT NULL,
    "tokenHash" TEXT NOT NULL,
    "invitedByMemberId" UUID NOT NULL,
    "referrerClientId" UUID,
    "createdAt" TIMESTAMPTZ(3) NOT NULL,
    "expiresAt" TIMESTAMPTZ(3) NOT NULL,
    "acceptedAt" TIMESTAMPTZ(3),
    "revokedAt" TIMESTAMPTZ(3),

    CONSTRAINT "Invitation_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "KindProfile" (
    "participantId" UUID NOT NULL,
    "kind" "ParticipantKind" NOT NULL,
    "details" JSONB NOT NULL DEFAULT '{}',
    "updatedAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "KindProfile_pkey" PRIMARY KEY ("participantId","kind")
);

-- CreateTable
CREATE TABLE "PortfolioPiece" (
    "id" UUID NOT NULL,
    "participantId" UUID NOT NULL,
    "position" INTEGER NOT NULL,
    "title" TEXT NOT NULL,
    "caption" TEXT NOT NULL DEFAULT '',
    "year" INTEGER,
    "imageId" UUID,
    "createdAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "PortfolioPiece_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "VerificationCheck" (
    "id" UUID NOT NULL,
    "participantId" UUID NOT NULL,
    "kind" "CheckKind" NOT NULL,
    "status" "CheckStatus" NOT NULL,
    "checkedAt" TIMESTAMPTZ(3) NOT NULL,
    "checkedByMemberId" UUID NOT NULL,
    "validUntil" TIMESTAMPTZ(3),
    "note" TEXT NOT NULL DEFAULT '',

    CONSTRAINT "VerificationCheck_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "VerificationDocument" (
    "id" UUID NOT NULL,
    "participantId" UUID NOT NULL,
    "label" TEXT NOT NULL,
    "mime" TEXT NOT NULL,
    "byteSize" INTEGER NOT NULL,
    "sha256" TEXT NOT NULL,
    "bytes" BYTEA NOT NULL,
    "uploadedByMemberId" UUID NOT NULL,
    "uploadedAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "VerificationDocument_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "ScreeningEntry" (
    "id" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "nameFolded" TEXT NOT NULL,
    "corporateNumber" TEXT,
    "reason" TEXT NOT NULL,
    "source" TEXT NOT NULL,
    "addedByMemberId" UUID,
    "addedAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "ScreeningEntry_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "ReferrerClient" (
    "id" UUID NOT NULL,
    "referrerParticipantId" UUID NOT NULL,
    "clientParticipantId" UUID NOT NULL,
    "consentBy" TEXT NOT NULL,
    "consentOn" DATE NOT NULL,
    "consentMethod" TEXT NOT NULL,
    "consentVersion" TEXT NOT NULL,
    "recordedByMemberId" UUID NOT NULL,
    "recordedAt" TIMESTAMPTZ(3) NOT NULL,
    "endedAt" TIMESTAMPTZ(3),
    "endReason" TEXT,

    CONSTRAINT "ReferrerClient_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Setting" (
    "key" TEXT NOT NULL,
    "value" JSONB NOT NULL,
    "updatedAt" TIMESTAMPTZ(3) NOT NULL,
    "updatedByMemberId" UUID,

    CONSTRAINT "Setting_pkey" PRIMARY KEY ("key")
);

-- CreateIndex
CREATE INDEX "Listing_hiddenFrom_idx" ON "Listing" USING GIN ("hiddenFrom");

-- CreateIndex
CREATE UNIQUE INDEX "RecoveryCode_memberId_codeHash_key" ON "RecoveryCode"("memberId", "codeHash");

-- CreateIndex
CREATE INDEX "Image_participantId_purpose_idx" ON "Image"("participantId", "purpose");

-- CreateIndex
CREATE INDEX "Image_listingId_idx" ON "Image"("listingId");

-- CreateIndex
CREATE INDEX "ListingDraft_submittedAt_idx" ON "ListingDraft"("submittedAt");

-- CreateIndex
CREATE UNIQUE INDEX "ListingVersion_listingId_version_key" ON "ListingVersion"("listingId", "version");

-- CreateIndex
CREATE INDEX "ListingQuestion_listingId_state_createdAt_idx" ON "ListingQuestion"("listingId", "state", "createdAt");

-- CreateIndex
CREATE INDEX "ListingQuestion_askerMemberId_createdAt_idx" ON "ListingQuestion"("askerMemberId", "createdAt");

-- CreateIndex
CREATE INDEX "ListingFavourite_listingId_idx" ON "ListingFavourite"("listingId");

-- CreateIndex
CREATE INDEX "ImportBatch_memberId_createdAt_idx" ON "ImportBatch"("memberId", "createdAt");

-- CreateIndex
CREATE INDEX "ImportBatchRow_listingId_idx" ON "ImportBatchRow"("listingId");

-- CreateIndex
CREATE INDEX "NavigatorContact_navigatorParticipantId_industry_idx" ON "NavigatorContact"("navigatorParticipantId", "industry");

-- CreateIndex
CREATE UNIQUE INDEX "NavigatorConflict_navigatorParticipantId_organisationFolded_key" ON "NavigatorConflict"("navigatorParticipantId", "organisationFolded");

-- CreateIndex
CREATE UNIQUE INDEX "Invitation_tokenHash_key" ON "Invitation"("tokenHash");

-- CreateIndex
CREATE INDEX "Invitation_participantId_idx" ON "Invitation"("participantId");

-- CreateIndex
CREATE INDEX "PortfolioPiece_participantId_position_idx" ON "PortfolioPiece"("participantId", "position");

-- CreateIndex
CREATE INDEX "VerificationCheck_participantId_kind_checkedAt_idx" ON "VerificationCheck"("participantId", "kind", "checkedAt");

-- CreateIndex
CREATE INDEX "VerificationDocument_participantId_uploadedAt_idx" ON "VerificationDocument"("participantId", "uploadedAt");

-- CreateIndex
CREATE INDEX "ScreeningEntry_nameFolded_idx" ON "ScreeningEntry"("nameFolded");

-- CreateIndex
CREATE INDEX "ScreeningEntry_corporateNumber_idx" ON "ScreeningEntry"("corporateNumber");

-- CreateIndex
CREATE INDEX "ReferrerClient_referrerParticipantId_idx" ON "ReferrerClient"("referrerParticipantId");

-- CreateIndex
CREATE INDEX "ReferrerClient_clientParticipantId_idx" ON "ReferrerClient"("clientParticipantId");

-- AddForeignKey
ALTER TABLE "RecoveryCode" ADD CONSTRAINT "RecoveryCode_memberId_fkey" FOREIGN KEY ("memberId") REFERENCES "Member"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Image" ADD CONSTRAINT "Image_participantId_fkey" FOREIGN KEY ("participantId") REFERENCES "Participant"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Image" ADD CONSTRAINT "Image_listingId_fkey" FOREIGN KEY ("listingId") REFERENCES "Listing"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ImageVariant" ADD CONSTRAINT "ImageVariant_imageId_fkey" FOREIGN KEY ("imageId") REFERENCES "Image"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ListingDraft" ADD CONSTRAINT "ListingDraft_listingId_fkey" FOREIGN KEY ("listingId") REFERENCES "Listing"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ListingVersion" ADD CONSTRAINT "ListingVersion_listingId_fkey" FOREIGN KEY ("listingId") REFERENCES "Listing"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ListingQuestion" ADD CONSTRAINT "ListingQuestion_listingId_fkey" FOREIGN KEY ("listingId") REFERENCES "Listing"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ListingFavourite" ADD CONSTRAINT "ListingFavourite_listingId_fkey" FOREIGN KEY ("listingId") REFERENCES "Listing"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ListingViewDay" ADD CONSTRAINT "ListingViewDay_listingId_fkey" FOREIGN KEY ("listingId") REFERENCES "Listing"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ImportBatchPart" ADD CONSTRAINT "ImportBatchPart_batchId_fkey" FOREIGN KEY ("batchId") REFERENCES "ImportBatch"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ImportBatchRow" ADD CONSTRAINT "ImportBatchRow_batchId_fkey" FOREIGN KEY ("batchId") REFERENCES "ImportBatch"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "NavigatorContact" ADD CONSTRAINT "NavigatorContact_navigatorParticipantId_fkey" FOREIGN KEY ("navigatorParticipantId") REFERENCES "Navigator"("participantId") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "NavigatorConflict" ADD CONSTRAINT "NavigatorConflict_navigatorParticipantId_fkey" FOREIGN KEY ("navigatorParticipantId") REFERENCES "Navigator"("participantId") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Invitation" ADD CONSTRAINT "Invitation_participantId_fkey" FOREIGN KEY ("participantId") REFERENCES "Participant"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "KindProfile" ADD CONSTRAINT "KindProfile_participantId_fkey" FOREIGN KEY ("participantId") REFERENCES "Participant"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "PortfolioPiece" ADD CONSTRAINT "PortfolioPiece_participantId_fkey" FOREIGN KEY ("participantId") REFERENCES "Participant"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "PortfolioPiece" ADD CONSTRAINT "PortfolioPiece_imageId_fkey" FOREIGN KEY ("imageId") REFERENCES "Image"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "VerificationCheck" ADD CONSTRAINT "VerificationCheck_participantId_fkey" FOREIGN KEY ("participantId") REFERENCES "Participant"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "VerificationDocument" ADD CONSTRAINT "VerificationDocument_participantId_fkey" FOREIGN KEY ("participantId") REFERENCES "Participant"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ReferrerClient" ADD CONSTRAINT "ReferrerClient_referrerParticipantId_fkey" FOREIGN KEY ("referrerParticipantId") REFERENCES "Participant"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ReferrerClient" ADD CONSTRAINT "ReferrerClient_clientParticipantId_fkey" FOREIGN KEY ("clientParticipantId") REFERENCES "Participant"("id") ON DELETE CASCADE ON UPDATE CASCADE;

