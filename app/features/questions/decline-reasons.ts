/** Why an owner does not answer; each has a kind sentence for the asker. */
export const declineReasons = ['later', 'already_said', 'unrelated', 'other'] as const
/** What a question gets that still waits when its listing ends. */
export const LISTING_ENDED = 'listing_ended'
