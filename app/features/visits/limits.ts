export const MEMBERS_PAGE = 20
export const VISITS_MAX = 60
export const PLACE_MAX = 120
export const WORDS_MAX = 2_000
