/** What a navigator may keep; nobody looks after more people. */
export const CONTACTS_MAX = 1_000
export const CONTACTS_PAGE = 20
/** Of what they look for and of what they have, each. */
export const WORDS_MAX = 10
export const WORD_MAX = 40
export const NOTE_MAX = 500
