import { paidWorkKinds } from '#app/tracks/track-definition.ts'

/** Whether what is paid for a quote of this kind belongs to somebody else: it is held for them and is no fee of ours. */
export const isHeldForPayee = (kind: string): boolean => (paidWorkKinds as readonly string[]).includes(kind)
