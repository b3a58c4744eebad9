/** As many listings as stand beside each other. */
export const COMPARED_MAX = 4
