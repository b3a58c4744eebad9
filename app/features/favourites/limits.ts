/** As many listings as one member may keep. */
export const KEPT_MAX = 500
/** From so many on the owner is told a number: of one or two it could be guessed who they are. */
export const SHOWN_FROM = 3
