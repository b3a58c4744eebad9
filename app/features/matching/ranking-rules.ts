/** As many candidates are recalled for one listing. */
export const CANDIDATES = 400
/** As many listings, the newest, are read before anybody asks for their matches; about 16 kB each stay in memory. */
export const READ_AHEAD = 10_000
/** As many listings of its own side are taken for comparison. */
export const PEERS = 200
/** As many matches one listing shows, in pages. */
export const RANKED = 50
export const PAGE_SIZE = 10
/**
 * A match that fits less is weak and shown only on request. Of the documented matches 97 % reach it, of all other pairs of
 * their tracks 31 % (both halves of the open set together).
 */
export const WEAK_FIT = 0.3
/** A listing counts as new for so many days. */
export const NEW_DAYS = 14
/** The place on a page of ten that a new listing from further down is given, from 1. */
export const NEWCOMER_PLACE = 5
/** A newcomer stands there only if it fits at least so well, against the last of the page by merit. */
export const NEWCOMER_FIT = 0.5
/** As many talks at once fill a listing's hands. */
export const TALKS_CAPACITY = 5
/** From so many talks on a listing goes down, and the reader is told that answers may take longer. */
export const CROWDED_FROM = 3
/** What a listing with full hands loses of its score. */
export const CROWDED_LOSS = 0.2
/** How the way somebody answers moves a match: little for the prompt, more for those who leave others waiting. */
export const ANSWERS_FACTOR = { prompt: 1.03, good: 1.015, fair: 1, slow: 0.9, not_rated: 1 } as const
/** By how much a budget is widened, or a price lowered, to see what it would bring. */
export const WIDER_PERCENT = 10
/** What a listing like a hidden one keeps of its score, for each reason that applies. */
export const LOWERED_TO = 0.8
/** So long it is kept who was shown which match. */
export const KEPT_DAYS = 365
