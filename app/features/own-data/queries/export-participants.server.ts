import { db } from '#app/platform/db.server.ts'
import type { Prisma } from '#prisma/generated/client.ts'
import { ownRowsScope } from '../scope.ts'

const parts = {
  memberships: {
    orderBy: { createdAt: 'asc' },
    select: { memberId: true, role: true, createdAt: true, member: { select: { displayName: true } } },
  },
  invitations: {
    orderBy: { createdAt: 'asc' },
    select: { email: true, role: true, createdAt: true, expiresAt: true, acceptedAt: true, revokedAt: true },
  },
  kindProfiles: { select: { kind: true, details: true, updatedAt: true } },
  portfolio: {
    orderBy: { position: 'asc' },
    select: { position: true, title: true, caption: true, year: true, imageId: true, createdAt: true },
  },
  checks: {
    orderBy: { checkedAt: 'asc' },
    select: { kind: true, status: true, checkedAt: true, validUntil: true },
  },
  images: {
    orderBy: { createdAt: 'asc' },
    select: {
      id: true,
      purpose: true,
      listingId: true,
      alt: true,
      width: true,
      height: true,
      sha256: true,
      findings: true,
      createdAt: true,
    },
  },
  navigator: { select: { industries: true, tracks: true, capacity: true, appointedAt: true } },
  clients: {
    orderBy: { recordedAt: 'asc' },
    select: {
      clientParticipantId: true,
      consentBy: true,
      consentOn: true,
      consentMethod: true,
      consentVersion: true,
      recordedAt: true,
      endedAt: true,
      endReason: true,
    },
  },
  assistedBy: {
    orderBy: { recordedAt: 'asc' },
    select: { consentBy: true, consentOn: true, consentMethod: true, recordedAt: true, endedAt: true, endReason: true },
  },
} satisfies Prisma.ParticipantInclude

/** The profiles of the participants, with what they have handed in and recorded. Pictures and papers by their fingerprint. */
export async function exportParticipants(ids: readonly string[]) {
  const under = ownRowsScope(ids)
  const byNavigator = { navigatorParticipantId: under.participantId }
  return {
    profiles: await db.participant.findMany({ where: { id: under.participantId }, include: parts }),
    documents: await db.verificationDocument.findMany({
      where: ownRowsScope(ids),
      orderBy: { uploadedAt: 'asc' },
      select: { participantId: true, label: true, mime: true, byteSize: true, sha256: true, uploadedAt: true },
    }),
    readerConsents: await db.readerConsent.findMany({
      where: ownRowsScope(ids),
      orderBy: { givenAt: 'asc' },
      select: { participantId: true, recipient: true, textVersion: true, givenAt: true, givenByMemberId: true },
    }),
    contacts: await db.navigatorContact.findMany({
      where: { ...byNavigator, navigator: ownRowsScope(ids) },
      orderBy: { createdAt: 'asc' },
    }),
    conflicts: await db.navigatorConflict.findMany({
      where: { ...byNavigator, navigator: ownRowsScope(ids) },
      orderBy: { declaredAt: 'asc' },
    }),
    tasks: await db.navigatorTask.findMany({
      where: { ...byNavigator, navigator: ownRowsScope(ids) },
      orderBy: { createdAt: 'asc' },
    }),
    visits: await db.visit.findMany({
      where: { ...byNavigator, navigator: ownRowsScope(ids) },
      orderBy: { createdAt: 'asc' },
    }),
    diagnoses: await db.diagnosis.findMany({
      where: { ...byNavigator, navigator: ownRowsScope(ids) },
      orderBy: { createdAt: 'asc' },
    }),
    notedPairs: await db.notedPair.findMany({
      where: { ...byNavigator, navigator: ownRowsScope(ids) },
      orderBy: { notedAt: 'asc' },
    }),
    putAsidePairs: await db.putAsidePair.findMany({
      where: { ...byNavigator, navigator: ownRowsScope(ids) },
      orderBy: { putAsideAt: 'asc' },
    }),
    quickReplies: await db.quickReply.findMany({
      where: { navigatorId: under.participantId, navigator: ownRowsScope(ids) },
      orderBy: { createdAt: 'asc' },
      select: { name: true, text: true, createdAt: true },
    }),
    imports: await db.importBatch.findMany({
      where: ownRowsScope(ids),
      orderBy: { createdAt: 'asc' },
      select: {
        id: true,
        participantId: true,
        state: true,
        encoding: true,
        rowCount: true,
        sha256: true,
        createdAt: true,
        doneAt: true,
        undoneAt: true,
      },
    }),
  }
}
