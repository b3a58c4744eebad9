import { favouriteOwnScope } from '#app/features/favourites/scope.ts'
import { ownImpressionsScope } from '#app/features/matching/scope.ts'
import { ownMatchMailsScope } from '#app/features/match-mails/scope.ts'
import { questionAskerScope } from '#app/features/questions/scope.ts'
import { searchOwnScope } from '#app/features/saved-searches/scope.ts'
import type { MemberActor } from '#app/platform/actor.ts'
import { db } from '#app/platform/db.server.ts'

/** The rows of the member, without what opens anything: no password, no secret, no token. */
export async function exportMember(actor: MemberActor) {
  const { memberId } = actor
  const member = await db.member.findUniqueOrThrow({
    where: { id: memberId },
    select: {
      id: true,
      email: true,
      displayName: true,
      locale: true,
      emailVerifiedAt: true,
      isOperator: true,
      createdAt: true,
      totpConfirmedAt: true,
    },
  })
  return {
    member,
    emailChanges: await db.emailToken.findMany({
      where: { memberId, purpose: 'change_email' },
      orderBy: { createdAt: 'asc' },
      select: { oldEmail: true, newEmail: true, createdAt: true, expiresAt: true, usedAt: true },
    }),
    sessions: await db.session.findMany({
      where: { memberId },
      orderBy: { createdAt: 'asc' },
      select: { createdAt: true, lastSeenAt: true, expiresAt: true, ipAddress: true, userAgent: true },
    }),
    memberships: actor.participants.map(({ id, name, role }) => ({ participantId: id, participantName: name, role })),
    favourites: await db.listingFavourite.findMany({
      where: favouriteOwnScope(actor),
      orderBy: { createdAt: 'asc' },
      select: { listingId: true, createdAt: true },
    }),
    matchesShown: await db.matchImpression.findMany({
      where: ownImpressionsScope(actor),
      orderBy: [{ day: 'asc' }, { position: 'asc' }],
      select: {
        listingId: true,
        otherListingId: true,
        day: true,
        position: true,
        openedAt: true,
        askedAt: true,
        hiddenAt: true,
      },
    }),
    matchMails: {
      setting: await db.matchMailSetting.findFirst({
        where: ownMatchMailsScope(actor),
        select: { pace: true, since: true, dueAt: true },
      }),
      told: await db.matchMailItem.findMany({
        where: ownMatchMailsScope(actor),
        orderBy: [{ mailId: 'asc' }, { position: 'asc' }],
        select: { listingId: true, otherListingId: true },
      }),
    },
    savedSearches: await db.savedSearch.findMany({
      where: searchOwnScope(actor),
      orderBy: { createdAt: 'asc' },
      select: {
        name: true,
        params: true,
        alert: true,
        createdAt: true,
        told: { select: { listingId: true } },
      },
    }),
    recentSearches: await db.recentSearch.findMany({
      where: searchOwnScope(actor),
      orderBy: { searchedAt: 'asc' },
      select: { params: true, searchedAt: true },
    }),
    questionsAsked: await db.listingQuestion.findMany({
      where: questionAskerScope(actor),
      orderBy: { createdAt: 'asc' },
      select: { id: true, listingId: true, text: true, state: true, answer: true, createdAt: true, answeredAt: true },
    }),
    mails: await db.mailDelivery.findMany({
      where: { memberId },
      orderBy: { createdAt: 'asc' },
      select: { template: true, createdAt: true, sentAt: true },
    }),
    auditEntries: await db.auditEntry.findMany({
      where: { actorMemberId: memberId },
      orderBy: { at: 'asc' },
      select: { at: true, action: true, entityType: true, entityId: true, data: true },
    }),
  }
}
