export const NOTE_MAX = 600

export const MESSAGE_MAX = 1_000

/** So many introductions change hands at once. */
export const REASSIGNED_MAX = 50
