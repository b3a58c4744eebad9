export const CASE_NOTE_MAX = 2_000
export const CALL_WORDS_MAX = 600
export const STEP_MAX = 200
export const OUTCOME_NOTE_MAX = 1_000
export const REPLY_NAME_MAX = 40
/** As long as the words to a counterpart may be. */
export const REPLY_TEXT_MAX = 600
export const REPLIES_MAX = 50
export const PAGE_SIZE = 20
/** As many cases of one kind as are put in order. */
export const LOOKED_THROUGH = 1_000
