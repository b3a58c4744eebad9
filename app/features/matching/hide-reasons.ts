/** From these a match's place is learned: listings like the hidden one go down. */
export const learnedReasons = ['region', 'price', 'trade', 'size'] as const
export type LearnedReason = (typeof learnedReasons)[number]

/** Why a match is not for somebody. The others than the learned ones hide the one listing and nothing else. */
export const hideReasons = [...learnedReasons, 'known', 'unclear', 'other'] as const
export type HideReason = (typeof hideReasons)[number]

export const NOTE_MAX = 300
