/** Characters of a picture's description for those who do not see it. */
export const ALT_MAX = 200
