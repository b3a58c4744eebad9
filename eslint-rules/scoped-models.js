/**
 * Rows that belong to a party: reading or changing one names the party in its `where` (rule scoped-query). A test holds
 * these two lists against prisma/schema, so a new model must be put into one of them.
 */
export const scopedModels = [
  'listing',
  'listingConfidential',
  'introduction',
  'deal',
  'dealConfirmation',
  'dealTerms',
  'ndaSignature',
  'disclosureGrant',
  'feeQuote',
  'feeQuoteLine',
  'waiverUse',
  'charge',
  'chargeAttempt',
  'listingDraft',
  'listingVersion',
  'listingQuestion',
  'listingFavourite',
  'recentSearch',
  'savedSearch',
  'savedSearchDigest',
  'savedSearchListing',
  'importBatch',
  'importBatchRow',
  'importBatchPart',
  'verificationDocument',
  'navigatorContact',
  'navigatorConflict',
  'hiddenMatch',
  'matchImpression',
]

/** Rows of a member himself, public facts, and the machine's own books. */
export const openModels = [
  'member',
  'session',
  'emailToken',
  'participant',
  'membership',
  'navigator',
  'stripeEvent',
  'ledgerAccount',
  'ledgerJournal',
  'ledgerPosting',
  'auditEntry',
  'mailDelivery',
  'parkedForm',
  'rateLimiterFlexible',
  'installationMark',
  'recoveryCode',
  'invitation',
  'kindProfile',
  'portfolioPiece',
  'verificationCheck',
  'screeningEntry',
  'referrerClient',
  'listingViewDay',
  'image',
  'imageVariant',
  'setting',
  'rankingVersion',
  'searchTask',
]

/** Relations that lead to a scoped model: reaching it through another row would go around its scope. */
export const scopedRelations = [
  'listings',
  'introductionsAsOffer',
  'introductionsAsNeed',
  'dealsAsOffer',
  'dealsAsNeed',
  'listing',
  'questions',
  'versions',
  'documents',
  'contacts',
  'impressions',
  'conflicts',
]

/** Never reached through another row, not even a scoped one: whoever may see a listing may not see this part of it. */
export const sealedRelations = ['confidential', 'draft']
