/** Characters of the operator's words to a bank. */
export const EVIDENCE_MAX = 3_000
