export const NAME_MAX = 120

/** Characters of the description; the form counts them, the schema refuses more. */
export const DESCRIPTION_MAX = 2_000

export const MUNICIPALITY_MAX = 80

export const INVOICE_NOTE_MAX = 120

export const PIECE_TITLE_MAX = 80
export const CAPTION_MAX = 400
/** A visitor looks through a dozen; more hides the best. */
export const PIECES_MAX = 24
