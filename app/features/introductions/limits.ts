export const NOTE_MAX = 600

export const MESSAGE_MAX = 1_000
