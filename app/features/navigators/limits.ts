/** What a navigator may keep here; nobody looks through more. */
export const CONFLICTS_MAX = 200

/** Words that name excluded goods. */
export const EXCLUDED_GOODS_MAX = 30
export const EXCLUDED_WORD_MAX = 40
