/** Characters of the description; the form counts them, the schema refuses more. */
export const DESCRIPTION_MAX = 2_000
