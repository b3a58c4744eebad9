export const NOTE_MAX = 600
