/**
 * As many of the first counterparts of a new listing are asked how it stands among theirs, so that each check costs the same.
 *
 * What makes a match strong is this, the two figures below, and that the topic is among its reasons. On the documented pairs
 * (prisma/seed/data/matched-pairs, all in one market) that notes 1.9, 2.1 and 1.9 matches per need of a succession, a design
 * and a trial, among them 87, 54 and 52 % of the true counterparts.
 */
export const CHECKED = 5
/** Up to which place of a counterpart's matches a listing stands among the first. */
export const FIRST_PLACES = 3
/** From which fit on, 0..1 and both directions in one. */
export const STRONG_FIT = 0.5
/** As many matches one mail tells; the others wait for the next. */
export const TOLD_MAX = 5
/** As many mails about matches a member gets on one day. */
export const MAILS_A_DAY = 3
