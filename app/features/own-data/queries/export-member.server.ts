import { ownWordsOnCasesScope } from '#app/features/bench/scope.ts'
import { favouriteOwnScope } from '#app/features/favourites/scope.ts'
import { ownImpressionsScope } from '#app/features/matching/scope.ts'
import { ownMatchMailsScope } from '#app/features/match-mails/scope.ts'
import { ownNoticeChoicesScope, ownNoticesScope } from '#app/features/notices/scope.ts'
import { questionAskerScope } from '#app/features/questions/scope.ts'
import { searchOwnScope } from '#app/features/saved-searches/scope.ts'
import type { MemberActor } from '#app/platform/actor.ts'
import { db } from '#app/platform/db.server.ts'
import { systemScope } from '#app/platform/permissions/scope.ts'

/** What a navigator has written about cases: the own words, not those of the colleagues. */
async function exportWordsOnCases(actor: MemberActor) {
  return {
    notes: await db.caseNote.findMany({
      where: ownWordsOnCasesScope(actor),
      orderBy: { writtenAt: 'asc' },
      select: { introductionId: true, text: true, writtenAt: true },
    }),
    calls: await db.caseCall.findMany({
      where: ownWordsOnCasesScope(actor),
      orderBy: { calledAt: 'asc' },
      select: { introductionId: true, side: true, outcome: true, words: true, calledAt: true },
    }),
    steps: await db.caseStep.findMany({
      where: ownWordsOnCasesScope(actor),
      orderBy: { setAt: 'asc' },
      select: { introductionId: true, text: true, dueOn: true, setAt: true, endedAs: true, endedAt: true },
    }),
    outcomes: await db.brokeredOutcome.findMany({
      where: ownWordsOnCasesScope(actor),
      orderBy: { answeredAt: 'asc' },
      select: { introductionId: true, outcome: true, reasons: true, note: true, answeredAt: true },
    }),
  }
}

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
    refusedForms: await db.contactAttempt.findMany({
      where: { memberId, ...systemScope('the where names the member') },
      orderBy: { attemptedAt: 'asc' },
      select: { kind: true, attemptedAt: true },
    }),
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
    notices: {
      settings: await db.noticeSetting.findMany({
        where: ownNoticeChoicesScope(actor),
        select: { kind: true, pace: true },
      }),
      hours: await db.noticeHours.findFirst({ where: ownNoticeChoicesScope(actor), select: { isQuiet: true } }),
      told: await db.notice.findMany({
        where: ownNoticesScope(actor),
        orderBy: { createdAt: 'asc' },
        select: { kind: true, path: true, createdAt: true, readAt: true },
      }),
    },
    wordsOnCases: await exportWordsOnCases(actor),
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
