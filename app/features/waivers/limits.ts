/** So much may be said about an application, and of why it is refused. */
export const WORDS_MAX = 1_000
