import type { Prisma } from '#prisma/generated/client.ts'
import { type Actor, isOperator } from '#app/platform/actor.ts'
import { profileWritableScope } from '#app/features/participants/scope.ts'

/**
 * Whose papers an actor may read: their own (as owner or member, not who only reads), a bank's or chamber's clients', and
 * all for the operator.
 */
export const documentsVisibleTo = (actor: Actor): Prisma.VerificationDocumentWhereInput =>
  actor.kind === 'system' || isOperator(actor) ? {} : ownDocumentsScope(actor)

/** Those an actor may hand in and take back. */
export const ownDocumentsScope = (actor: Actor): Prisma.VerificationDocumentWhereInput => ({
  participant: profileWritableScope(actor),
})
