import { participantsWritableScope } from '#app/features/participants/scope.ts'
import type { Actor } from '#app/platform/actor.ts'
import type { Prisma } from '#prisma/generated/client.ts'

/** The consents an actor may give and take back: its own participants', never a client's. */
export const ownConsentsScope = (actor: Actor): Prisma.ReaderConsentWhereInput => ({
  participant: participantsWritableScope(actor),
})
