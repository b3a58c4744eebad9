-- CreateEnum
CREATE TYPE "EmailTokenPurpose" AS ENUM ('verify_email', 'reset_password');

-- CreateEnum
CREATE TYPE "ChargeState" AS ENUM ('draft', 'awaiting_payment', 'processing', 'paid', 'failed', 'expired');

-- CreateEnum
CREATE TYPE "DealTermsStatus" AS ENUM ('proposed', 'accepted', 'superseded');

-- CreateEnum
CREATE TYPE "IntroductionState" AS ENUM ('requested', 'brokering', 'proposed', 'accepted', 'declined', 'withdrawn', 'expired');

-- CreateEnum
CREATE TYPE "ListingSide" AS ENUM ('offer', 'need');

-- CreateEnum
CREATE TYPE "ListingStatus" AS ENUM ('draft', 'in_review', 'published', 'paused', 'rejected', 'closed');

-- CreateEnum
CREATE TYPE "ParticipantKind" AS ENUM ('sme', 'mid_size', 'startup', 'designer', 'successor_candidate', 'navigator', 'expert', 'referrer', 'public_body');

-- CreateEnum
CREATE TYPE "VerificationStatus" AS ENUM ('unverified', 'pending', 'verified', 'rejected');

-- CreateEnum
CREATE TYPE "MembershipRole" AS ENUM ('owner', 'member', 'read_only');

-- CreateTable
CREATE TABLE "Member" (
    "id" UUID NOT NULL,
    "email" TEXT NOT NULL,
    "displayName" TEXT NOT NULL,
    "locale" TEXT NOT NULL DEFAULT 'ja',
    "passwordHash" TEXT NOT NULL,
    "emailVerifiedAt" TIMESTAMPTZ(3),
    "isOperator" BOOLEAN NOT NULL DEFAULT false,
    "isDemo" BOOLEAN NOT NULL DEFAULT false,
    "createdAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "Member_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Session" (
    "id" UUID NOT NULL,
    "tokenHash" TEXT NOT NULL,
    "memberId" UUID NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL,
    "lastSeenAt" TIMESTAMPTZ(3) NOT NULL,
    "expiresAt" TIMESTAMPTZ(3) NOT NULL,
    "ipAddress" TEXT,
    "userAgent" TEXT,

    CONSTRAINT "Session_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "EmailToken" (
    "id" UUID NOT NULL,
    "memberId" UUID NOT NULL,
    "purpose" "EmailTokenPurpose" NOT NULL,
    "tokenHash" TEXT NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL,
    "expiresAt" TIMESTAMPTZ(3) NOT NULL,
    "usedAt" TIMESTAMPTZ(3),

    CONSTRAINT "EmailToken_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Charge" (
    "id" UUID NOT NULL,
    "quoteId" UUID NOT NULL,
    "payerParticipantId" UUID NOT NULL,
    "amountYen" BIGINT NOT NULL,
    "state" "ChargeState" NOT NULL DEFAULT 'draft',
    "stripePaymentIntentId" TEXT,
    "createdAt" TIMESTAMPTZ(3) NOT NULL,
    "paidAt" TIMESTAMPTZ(3),

    CONSTRAINT "Charge_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "ChargeAttempt" (
    "id" UUID NOT NULL,
    "chargeId" UUID NOT NULL,
    "idempotencyKey" TEXT NOT NULL,
    "checkoutSessionId" TEXT,
    "checkoutUrl" TEXT,
    "state" TEXT NOT NULL DEFAULT 'pending',
    "lastError" TEXT,
    "createdAt" TIMESTAMPTZ(3) NOT NULL,
    "endedAt" TIMESTAMPTZ(3),

    CONSTRAINT "ChargeAttempt_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "StripeEvent" (
    "id" TEXT NOT NULL,
    "type" TEXT NOT NULL,
    "objectId" TEXT,
    "payload" JSONB NOT NULL,
    "receivedAt" TIMESTAMPTZ(3) NOT NULL,
    "handledAt" TIMESTAMPTZ(3),
    "outcome" TEXT,

    CONSTRAINT "StripeEvent_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "LedgerAccount" (
    "code" TEXT NOT NULL,
    "description" TEXT NOT NULL,

    CONSTRAINT "LedgerAccount_pkey" PRIMARY KEY ("code")
);

-- CreateTable
CREATE TABLE "LedgerJournal" (
    "id" UUID NOT NULL,
    "businessKey" TEXT NOT NULL,
    "chargeId" UUID,
    "postedAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "LedgerJournal_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "LedgerPosting" (
    "id" UUID NOT NULL,
    "journalId" UUID NOT NULL,
    "accountCode" TEXT NOT NULL,
    "amountYen" BIGINT NOT NULL,

    CONSTRAINT "LedgerPosting_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Deal" (
    "id" UUID NOT NULL,
    "introductionId" UUID NOT NULL,
    "track" TEXT NOT NULL,
    "offerListingId" UUID NOT NULL,
    "needListingId" UUID NOT NULL,
    "offerParticipantId" UUID NOT NULL,
    "needParticipantId" UUID NOT NULL,
    "navigatorParticipantId" UUID,
    "state" TEXT NOT NULL,
    "agreedAmountYen" BIGINT,
    "endedBy" TEXT,
    "endReason" TEXT,
    "endNote" TEXT,
    "createdAt" TIMESTAMPTZ(3) NOT NULL,
    "stateChangedAt" TIMESTAMPTZ(3) NOT NULL,
    "closedAt" TIMESTAMPTZ(3),

    CONSTRAINT "Deal_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "DealConfirmation" (
    "dealId" UUID NOT NULL,
    "transition" TEXT NOT NULL,
    "side" "ListingSide" NOT NULL,
    "memberId" UUID NOT NULL,
    "confirmedAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "DealConfirmation_pkey" PRIMARY KEY ("dealId","transition","side")
);

-- CreateTable
CREATE TABLE "DealTerms" (
    "id" UUID NOT NULL,
    "dealId" UUID NOT NULL,
    "proposedBy" "ListingSide" NOT NULL,
    "memberId" UUID NOT NULL,
    "amountYen" BIGINT NOT NULL,
    "note" TEXT NOT NULL DEFAULT '',
    "status" "DealTermsStatus" NOT NULL DEFAULT 'proposed',
    "createdAt" TIMESTAMPTZ(3) NOT NULL,
    "answeredAt" TIMESTAMPTZ(3),

    CONSTRAINT "DealTerms_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "DisclosureGrant" (
    "id" UUID NOT NULL,
    "dealId" UUID NOT NULL,
    "listingId" UUID NOT NULL,
    "toParticipantId" UUID NOT NULL,
    "grantedByMemberId" UUID NOT NULL,
    "grantedAt" TIMESTAMPTZ(3) NOT NULL,
    "revokedAt" TIMESTAMPTZ(3),

    CONSTRAINT "DisclosureGrant_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "FeeQuote" (
    "id" UUID NOT NULL,
    "dealId" UUID NOT NULL,
    "kind" TEXT NOT NULL,
    "scheduleKey" TEXT NOT NULL,
    "scheduleVersion" TEXT NOT NULL,
    "baseKind" TEXT NOT NULL,
    "baseAmountYen" BIGINT NOT NULL,
    "payerParticipantId" UUID NOT NULL,
    "subtotalYen" BIGINT NOT NULL,
    "taxYen" BIGINT NOT NULL,
    "totalYen" BIGINT NOT NULL,
    "frozenAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "FeeQuote_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "FeeQuoteLine" (
    "quoteId" UUID NOT NULL,
    "position" INTEGER NOT NULL,
    "kind" TEXT NOT NULL,
    "amountYen" BIGINT NOT NULL,
    "data" JSONB NOT NULL DEFAULT '{}',

    CONSTRAINT "FeeQuoteLine_pkey" PRIMARY KEY ("quoteId","position")
);

-- CreateTable
CREATE TABLE "WaiverUse" (
    "id" UUID NOT NULL,
    "participantId" UUID NOT NULL,
    "waiverKey" TEXT NOT NULL,
    "quoteId" UUID NOT NULL,
    "amountYen" BIGINT NOT NULL,
    "usedAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "WaiverUse_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Introduction" (
    "id" UUID NOT NULL,
    "track" TEXT NOT NULL,
    "offerListingId" UUID NOT NULL,
    "needListingId" UUID NOT NULL,
    "offerParticipantId" UUID NOT NULL,
    "needParticipantId" UUID NOT NULL,
    "askedBySide" "ListingSide" NOT NULL,
    "askedByMemberId" UUID NOT NULL,
    "navigatorParticipantId" UUID,
    "state" "IntroductionState" NOT NULL,
    "message" TEXT NOT NULL,
    "navigatorNote" TEXT,
    "offerAgreedAt" TIMESTAMPTZ(3),
    "needAgreedAt" TIMESTAMPTZ(3),
    "endedBy" TEXT,
    "endReason" TEXT,
    "endNote" TEXT,
    "createdAt" TIMESTAMPTZ(3) NOT NULL,
    "stateChangedAt" TIMESTAMPTZ(3) NOT NULL,
    "expiresAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "Introduction_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Listing" (
    "id" UUID NOT NULL,
    "participantId" UUID NOT NULL,
    "track" TEXT NOT NULL,
    "side" "ListingSide" NOT NULL,
    "status" "ListingStatus" NOT NULL DEFAULT 'draft',
    "title" TEXT NOT NULL,
    "teaser" TEXT NOT NULL,
    "industry" TEXT,
    "prefecture" TEXT,
    "municipality" TEXT,
    "tags" TEXT[],
    "priceMinYen" BIGINT,
    "priceMaxYen" BIGINT,
    "employees" INTEGER,
    "details" JSONB NOT NULL DEFAULT '{}',
    "version" INTEGER NOT NULL DEFAULT 1,
    "externalId" TEXT,
    "isDemo" BOOLEAN NOT NULL DEFAULT false,
    "rejectionReason" TEXT,
    "closeReason" TEXT,
    "createdAt" TIMESTAMPTZ(3) NOT NULL,
    "updatedAt" TIMESTAMPTZ(3) NOT NULL,
    "publishedAt" TIMESTAMPTZ(3),

    CONSTRAINT "Listing_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "ListingConfidential" (
    "listingId" UUID NOT NULL,
    "details" JSONB NOT NULL DEFAULT '{}',

    CONSTRAINT "ListingConfidential_pkey" PRIMARY KEY ("listingId")
);

-- CreateTable
CREATE TABLE "Navigator" (
    "participantId" UUID NOT NULL,
    "industries" TEXT[],
    "tracks" TEXT[],
    "capacity" INTEGER NOT NULL DEFAULT 10,
    "appointedAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "Navigator_pkey" PRIMARY KEY ("participantId")
);

-- CreateTable
CREATE TABLE "NdaSignature" (
    "id" UUID NOT NULL,
    "dealId" UUID NOT NULL,
    "side" "ListingSide" NOT NULL,
    "participantId" UUID NOT NULL,
    "memberId" UUID NOT NULL,
    "signerName" TEXT NOT NULL,
    "documentKey" TEXT NOT NULL,
    "documentVersion" TEXT NOT NULL,
    "documentLocale" TEXT NOT NULL,
    "documentSha256" TEXT NOT NULL,
    "documentText" TEXT NOT NULL,
    "ipAddress" TEXT NOT NULL,
    "userAgent" TEXT NOT NULL,
    "signedAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "NdaSignature_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Participant" (
    "id" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "kinds" "ParticipantKind"[],
    "industry" TEXT,
    "prefecture" TEXT,
    "municipality" TEXT,
    "employees" INTEGER,
    "website" TEXT,
    "description" TEXT NOT NULL DEFAULT '',
    "verificationStatus" "VerificationStatus" NOT NULL DEFAULT 'unverified',
    "verifiedAt" TIMESTAMPTZ(3),
    "verificationNote" TEXT,
    "externalId" TEXT,
    "isDemo" BOOLEAN NOT NULL DEFAULT false,
    "createdAt" TIMESTAMPTZ(3) NOT NULL,
    "updatedAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "Participant_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Membership" (
    "memberId" UUID NOT NULL,
    "participantId" UUID NOT NULL,
    "role" "MembershipRole" NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "Membership_pkey" PRIMARY KEY ("memberId","participantId")
);

-- CreateTable
CREATE TABLE "AuditEntry" (
    "id" UUID NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "actorKind" TEXT NOT NULL,
    "actorMemberId" UUID,
    "action" TEXT NOT NULL,
    "entityType" TEXT NOT NULL,
    "entityId" TEXT NOT NULL,
    "data" JSONB NOT NULL DEFAULT '{}',

    CONSTRAINT "AuditEntry_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "MailDelivery" (
    "id" UUID NOT NULL,
    "dedupeKey" TEXT NOT NULL,
    "template" TEXT NOT NULL,
    "memberId" UUID,
    "createdAt" TIMESTAMPTZ(3) NOT NULL,
    "sentAt" TIMESTAMPTZ(3),

    CONSTRAINT "MailDelivery_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "ParkedForm" (
    "id" UUID NOT NULL,
    "tokenHash" TEXT NOT NULL,
    "memberId" UUID,
    "path" TEXT NOT NULL,
    "fields" JSONB NOT NULL,
    "expiresAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "ParkedForm_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "RateLimiterFlexible" (
    "key" TEXT NOT NULL,
    "points" INTEGER NOT NULL,
    "expire" TIMESTAMPTZ(3),

    CONSTRAINT "RateLimiterFlexible_pkey" PRIMARY KEY ("key")
);

-- CreateTable
CREATE TABLE "InstallationMark" (
    "key" TEXT NOT NULL,
    "value" TEXT NOT NULL,
    "setAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "InstallationMark_pkey" PRIMARY KEY ("key")
);

-- CreateIndex
CREATE UNIQUE INDEX "Member_email_key" ON "Member"("email");

-- CreateIndex
CREATE UNIQUE INDEX "Session_tokenHash_key" ON "Session"("tokenHash");

-- CreateIndex
CREATE INDEX "Session_memberId_idx" ON "Session"("memberId");

-- CreateIndex
CREATE INDEX "Session_expiresAt_idx" ON "Session"("expiresAt");

-- CreateIndex
CREATE UNIQUE INDEX "EmailToken_tokenHash_key" ON "EmailToken"("tokenHash");

-- CreateIndex
CREATE INDEX "EmailToken_memberId_purpose_idx" ON "EmailToken"("memberId", "purpose");

-- CreateIndex
CREATE UNIQUE INDEX "Charge_quoteId_key" ON "Charge"("quoteId");

-- CreateIndex
CREATE UNIQUE INDEX "Charge_stripePaymentIntentId_key" ON "Charge"("stripePaymentIntentId");

-- CreateIndex
CREATE UNIQUE INDEX "ChargeAttempt_idempotencyKey_key" ON "ChargeAttempt"("idempotencyKey");

-- CreateIndex
CREATE UNIQUE INDEX "ChargeAttempt_checkoutSessionId_key" ON "ChargeAttempt"("checkoutSessionId");

-- CreateIndex
CREATE INDEX "ChargeAttempt_chargeId_idx" ON "ChargeAttempt"("chargeId");

-- CreateIndex
CREATE INDEX "StripeEvent_handledAt_idx" ON "StripeEvent"("handledAt");

-- CreateIndex
CREATE UNIQUE INDEX "LedgerJournal_businessKey_key" ON "LedgerJournal"("businessKey");

-- CreateIndex
CREATE INDEX "LedgerJournal_chargeId_idx" ON "LedgerJournal"("chargeId");

-- CreateIndex
CREATE INDEX "LedgerPosting_journalId_idx" ON "LedgerPosting"("journalId");

-- CreateIndex
CREATE INDEX "LedgerPosting_accountCode_idx" ON "LedgerPosting"("accountCode");

-- CreateIndex
CREATE UNIQUE INDEX "Deal_introductionId_key" ON "Deal"("introductionId");

-- CreateIndex
CREATE INDEX "Deal_offerParticipantId_state_idx" ON "Deal"("offerParticipantId", "state");

-- CreateIndex
CREATE INDEX "Deal_needParticipantId_state_idx" ON "Deal"("needParticipantId", "state");

-- CreateIndex
CREATE INDEX "Deal_navigatorParticipantId_state_idx" ON "Deal"("navigatorParticipantId", "state");

-- CreateIndex
CREATE INDEX "DealTerms_dealId_createdAt_idx" ON "DealTerms"("dealId", "createdAt");

-- CreateIndex
CREATE INDEX "DisclosureGrant_listingId_toParticipantId_idx" ON "DisclosureGrant"("listingId", "toParticipantId");

-- CreateIndex
CREATE UNIQUE INDEX "DisclosureGrant_dealId_listingId_key" ON "DisclosureGrant"("dealId", "listingId");

-- CreateIndex
CREATE UNIQUE INDEX "FeeQuote_dealId_kind_key" ON "FeeQuote"("dealId", "kind");

-- CreateIndex
CREATE UNIQUE INDEX "WaiverUse_quoteId_key" ON "WaiverUse"("quoteId");

-- CreateIndex
CREATE UNIQUE INDEX "WaiverUse_participantId_waiverKey_key" ON "WaiverUse"("participantId", "waiverKey");

-- CreateIndex
CREATE INDEX "Introduction_offerParticipantId_state_idx" ON "Introduction"("offerParticipantId", "state");

-- CreateIndex
CREATE INDEX "Introduction_needParticipantId_state_idx" ON "Introduction"("needParticipantId", "state");

-- CreateIndex
CREATE INDEX "Introduction_navigatorParticipantId_state_idx" ON "Introduction"("navigatorParticipantId", "state");

-- CreateIndex
CREATE INDEX "Introduction_state_createdAt_idx" ON "Introduction"("state", "createdAt");

-- CreateIndex
CREATE UNIQUE INDEX "Listing_externalId_key" ON "Listing"("externalId");

-- CreateIndex
CREATE INDEX "Listing_participantId_status_idx" ON "Listing"("participantId", "status");

-- CreateIndex
CREATE INDEX "Listing_status_track_side_publishedAt_idx" ON "Listing"("status", "track", "side", "publishedAt" DESC);

-- CreateIndex
CREATE INDEX "Listing_status_createdAt_idx" ON "Listing"("status", "createdAt");

-- CreateIndex
CREATE UNIQUE INDEX "NdaSignature_dealId_side_key" ON "NdaSignature"("dealId", "side");

-- CreateIndex
CREATE UNIQUE INDEX "Participant_externalId_key" ON "Participant"("externalId");

-- CreateIndex
CREATE INDEX "Participant_verificationStatus_createdAt_idx" ON "Participant"("verificationStatus", "createdAt");

-- CreateIndex
CREATE INDEX "Membership_participantId_idx" ON "Membership"("participantId");

-- CreateIndex
CREATE INDEX "AuditEntry_entityType_entityId_at_idx" ON "AuditEntry"("entityType", "entityId", "at");

-- CreateIndex
CREATE INDEX "AuditEntry_actorMemberId_at_idx" ON "AuditEntry"("actorMemberId", "at");

-- CreateIndex
CREATE UNIQUE INDEX "MailDelivery_dedupeKey_key" ON "MailDelivery"("dedupeKey");

-- CreateIndex
CREATE UNIQUE INDEX "ParkedForm_tokenHash_key" ON "ParkedForm"("tokenHash");

-- AddForeignKey
ALTER TABLE "Session" ADD CONSTRAINT "Session_memberId_fkey" FOREIGN KEY ("memberId") REFERENCES "Member"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "EmailToken" ADD CONSTRAINT "EmailToken_memberId_fkey" FOREIGN KEY ("memberId") REFERENCES "Member"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Charge" ADD CONSTRAINT "Charge_quoteId_fkey" FOREIGN KEY ("quoteId") REFERENCES "FeeQuote"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ChargeAttempt" ADD CONSTRAINT "ChargeAttempt_chargeId_fkey" FOREIGN KEY ("chargeId") REFERENCES "Charge"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "LedgerPosting" ADD CONSTRAINT "LedgerPosting_journalId_fkey" FOREIGN KEY ("journalId") REFERENCES "LedgerJournal"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "LedgerPosting" ADD CONSTRAINT "LedgerPosting_accountCode_fkey" FOREIGN KEY ("accountCode") REFERENCES "LedgerAccount"("code") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Deal" ADD CONSTRAINT "Deal_introductionId_fkey" FOREIGN KEY ("introductionId") REFERENCES "Introduction"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Deal" ADD CONSTRAINT "Deal_offerListingId_fkey" FOREIGN KEY ("offerListingId") REFERENCES "Listing"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Deal" ADD CONSTRAINT "Deal_needListingId_fkey" FOREIGN KEY ("needListingId") REFERENCES "Listing"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Deal" ADD CONSTRAINT "Deal_offerParticipantId_fkey" FOREIGN KEY ("offerParticipantId") REFERENCES "Participant"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Deal" ADD CONSTRAINT "Deal_needParticipantId_fkey" FOREIGN KEY ("needParticipantId") REFERENCES "Participant"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "DealConfirmation" ADD CONSTRAINT "DealConfirmation_dealId_fkey" FOREIGN KEY ("dealId") REFERENCES "Deal"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "DealTerms" ADD CONSTRAINT "DealTerms_dealId_fkey" FOREIGN KEY ("dealId") REFERENCES "Deal"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "DisclosureGrant" ADD CONSTRAINT "DisclosureGrant_dealId_fkey" FOREIGN KEY ("dealId") REFERENCES "Deal"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "FeeQuote" ADD CONSTRAINT "FeeQuote_dealId_fkey" FOREIGN KEY ("dealId") REFERENCES "Deal"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "FeeQuoteLine" ADD CONSTRAINT "FeeQuoteLine_quoteId_fkey" FOREIGN KEY ("quoteId") REFERENCES "FeeQuote"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "WaiverUse" ADD CONSTRAINT "WaiverUse_quoteId_fkey" FOREIGN KEY ("quoteId") REFERENCES "FeeQuote"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Introduction" ADD CONSTRAINT "Introduction_offerListingId_fkey" FOREIGN KEY ("offerListingId") REFERENCES "Listing"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Introduction" ADD CONSTRAINT "Introduction_needListingId_fkey" FOREIGN KEY ("needListingId") REFERENCES "Listing"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Introduction" ADD CONSTRAINT "Introduction_offerParticipantId_fkey" FOREIGN KEY ("offerParticipantId") REFERENCES "Participant"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Introduction" ADD CONSTRAINT "Introduction_needParticipantId_fkey" FOREIGN KEY ("needParticipantId") REFERENCES "Participant"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Listing" ADD CONSTRAINT "Listing_participantId_fkey" FOREIGN KEY ("participantId") REFERENCES "Participant"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ListingConfidential" ADD CONSTRAINT "ListingConfidential_listingId_fkey" FOREIGN KEY ("listingId") REFERENCES "Listing"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Navigator" ADD CONSTRAINT "Navigator_participantId_fkey" FOREIGN KEY ("participantId") REFERENCES "Participant"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "NdaSignature" ADD CONSTRAINT "NdaSignature_dealId_fkey" FOREIGN KEY ("dealId") REFERENCES "Deal"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Membership" ADD CONSTRAINT "Membership_memberId_fkey" FOREIGN KEY ("memberId") REFERENCES "Member"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Membership" ADD CONSTRAINT "Membership_participantId_fkey" FOREIGN KEY ("participantId") REFERENCES "Participant"("id") ON DELETE CASCADE ON UPDATE CASCADE;

