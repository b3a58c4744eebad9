/** As many searches as one member may save. */
export const SAVED_MAX = 30
/** As many of the last searches as are kept. */
export const RECENT_MAX = 10
/** As many new listings as one mail names; how many more there are it says. */
export const NAMED_MAX = 10
export const NAME_MAX = 60
