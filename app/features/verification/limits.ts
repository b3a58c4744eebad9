/** Characters of the operator's note. */
export const NOTE_MAX = 500
/** Papers a participant may have with us at one time. */
export const DOCUMENTS_MAX = 20
/** Bytes of one paper. */
export const DOCUMENT_MAX_BYTES = 12 * 1024 * 1024
/** Lines of one paste into the screening list. */
export const SCREENING_LINES_MAX = 5_000
