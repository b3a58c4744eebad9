/** The program of the engine's thread. The build puts the address of its own file in the place of this one. */
export const threadFile = (): URL => new URL('./thread-boot.mjs', import.meta.url)
