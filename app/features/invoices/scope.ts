import type { Prisma } from '#prisma/generated/client.ts'
import { type Actor, isOperator, readableParticipantIds } from '#app/platform/actor.ts'
import { systemScope } from '#app/platform/permissions/scope.ts'

/** The documents issued to the participants an actor reads for, and those they issued themselves. */
export const ownDocumentsScope = (actor: Actor): Prisma.AccountingDocumentWhereInput => ({
  OR: [
    { counterpartyParticipantId: { in: readableParticipantIds(actor) } },
    { issuerParticipantId: { in: readableParticipantIds(actor) } },
  ],
})

/** The documents an actor may open: those issued to it, and for the operator, whose books they are, all. */
export const documentsVisibleTo = (actor: Actor): Prisma.AccountingDocumentWhereInput =>
  isOperator(actor) ? systemScope('the books of the operator') : ownDocumentsScope(actor)
