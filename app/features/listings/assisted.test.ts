import { describe, expect, it } from 'vitest'
import { writableParticipantIds } from '#app/platform/actor.ts'
import { clock, DAY_MS } from '#app/platform/clock.ts'
import { tokyoDay } from '#app/platform/day.ts'
import { db } from '#app/platform/db.server.ts'
import { makeListing, makeMember, makeOperatorActor, makeOwner, signedIn } from '#app/testing/make.server.ts'
import { race } from '#app/testing/race.server.ts'
import { makeBank } from '#app/testing/make-bank.server.ts'
import { saveKindProfile } from '#app/features/participants/commands/save-kind-profile.server.ts'
import { editParticipant } from '#app/features/participants/commands/edit-participant.server.ts'
import { requestVerification } from '#app/features/participants/commands/request-verification.server.ts'
import { participantsVisibleTo, participantsWritableScope } from '#app/features/participants/scope.ts'
import { registerClient } from '#app/features/referrers/commands/register-client.server.ts'
import { CURRENT_CONSENT } from '#app/features/referrers/consent.ts'
import { findAssisted } from '#app/features/referrers/queries/find-assisted.server.ts'
import { listClients } from '#app/features/referrers/queries/list-clients.server.ts'
import { registerClientSchema } from '#app/features/referrers/schema.ts'
import { acceptInvitation } from '#app/features/team/commands/accept-invitation.server.ts'
import { inviteClientOwner } from '#app/features/team/commands/invite-client-owner.server.ts'
import { inviteMember } from '#app/features/team/commands/invite-member.server.ts'
import { invitationToken } from '#app/features/team/invitation-token.server.ts'
import { pauseListing } from './commands/pause-listing.server.ts'
import { saveDraft } from './commands/save-draft.server.ts'
import { startListing } from './commands/start-listing.server.ts'
import { withdrawConsent } from './commands/withdraw-consent.server.ts'
import { getClient } from './queries/get-client.server.ts'
import { getDraftPage } from './queries/get-draft-page.server.ts'
import { getMyListings } from './queries/get-my-listings.server.ts'

const consent = {
  consentBy: '見本 和子',
  consentOn: tokyoDay(clock.now()),
  consentMethod: 'paper',
  consentVersion: CURRENT_CONSENT,
  hasConsented: 'on',
} as const
const form = { name: '見本ばね製作所', kinds: ['sme' as const], referrerId: undefined, ...consent }
const newId = () => crypto.randomUUID()

async function startedFor(bank: Awaited<ReturnType<typeof makeBank>>) {
  const listingId = newId()
  const participantId = bank.clients[0]!.id
  await startListing(bank.actor, { listingId, track: 'succession', side: 'offer', participantId })
  return listingId
}

/** The client takes over with an account of its own. */
async function takeOver(bank: Awaited<ReturnType<typeof makeBank>>, index = 0) {
  const member = await makeMember({ isVerified: false })
  await inviteClientOwner(bank.actor, bank.clients[index]!.referral, member.email)
  const { id } = await db.invitation.findFirstOrThrow({ where: { email: member.email } })
  await acceptInvitation(await signedIn(member.id), invitationToken(id))
  return signedIn(member.id)
}

describe('registering a client', () => {
  it('keeps the consent as it was given, once for a form sent twice at once, and mails nobody', async () => {
    const { actor, bank } = await makeBank()
    const formKey = newId()
    const register = () => registerClient(actor, { ...form, formKey })
    const ids = (await race(register, register)).map((one) => (one.status === 'fulfilled' ? one.value : one.reason))
    expect(ids[0]).toBe(ids[1])
    const row = await db.referrerClient.findUniqueOrThrow({
      where: { id: ids[0] as string },
      include: { client: true },
    })
    expect(row).toMatchObject({
      referrerParticipantId: bank.id,
      clientParticipantId: formKey,
      consentBy: '見本 和子',
      consentMethod: 'paper',
      consentVersion: CURRENT_CONSENT,
      endedAt: null,
      client: { name: '見本ばね製作所', verificationStatus: 'unverified' },
    })
    expect(row.consentOn.toISOString().slice(0, 10)).toBe(consent.consentOn)
    expect(await db.membership.count({ where: { participantId: formKey } })).toBe(0)
    const jobs = await db.$queryRaw<unknown[]>`
      SELECT 1 FROM pgboss.job WHERE data::text LIKE ${`%${formKey}%`} AND data->>'name' <> 'participant.changed'`
    expect(jobs).toEqual([])
  })

  it('is for checked banks and chambers only', async () => {
    const { actor: owner } = await makeOwner()
    const unchecked = await makeBank()
    await db.participant.update({ where: { id: unchecked.bank.id }, data: { verificationStatus: 'pending' } })
    for (const actor of [owner, await signedIn(unchecked.member.id), await makeOperatorActor()])
      await expect(registerClient(actor, form)).rejects.toMatchObject({ code: 'request.forbidden' })
    const { actor } = await makeBank()
    const other = await makeBank()
    await expect(registerClient(actor, { ...form, referrerId: other.bank.id })).rejects.toMatchObject({
      code: 'request.forbidden',
    })
  })

  it('takes no consent from the future', async () => {
    const { actor } = await makeBank()
    const tomorrow = tokyoDay(new Date(clock.now().getTime() + DAY_MS))
    await expect(registerClient(actor, { ...form, consentOn: tomorrow })).rejects.toMatchObject({
      code: 'referrer.consent_in_future',
      field: 'consentOn',
    })
  })

  it.each([
    ['no consent', { hasConsented: undefined }],
    ['another version', { consentVersion: '1999-01' }],
    ['a version of the prototype', { consentVersion: 'toString' }],
    ['no day', { consentOn: '' }],
    ['a day that is none', { consentOn: '2026-02-30' }],
    ['an unknown way', { consentMethod: 'dream' }],
    ['a kind others are trusted with', { kinds: ['navigator'] }],
    ['a name of 1 MB', { name: 'あ'.repeat(1_000_000) }],
  ])('refuses %s', (_name, wrong) => {
    const right = { ...form, consentOn: '2026年11月1日', formKey: newId(), referrerId: '' }
    expect(registerClientSchema.safeParse(right).success).toBe(true)
    expect(registerClientSchema.safeParse({ ...right, ...wrong }).success).toBe(false)
  })
})

describe('a bank writing for its client', () => {
  it('writes profile and listings and asks for the check', async () => {
    const bank = await makeBank(['見本ばね'], { areVerified: false })
    const { actor } = bank
    const client = bank.clients[0]!.id
    expect(actor.assistedParticipants.map(({ id }) => id)).toEqual([client])
    expect(writableParticipantIds(actor)).not.toContain(client)
    const listingId = await startedFor(bank)
    await saveDraft(actor, { listingId, revision: 1, fields: { title: ['支援で書いた見出し'] } })
    expect((await getClient(actor, bank.clients[0]!.referral)).client?.listings).toMatchObject([
      { id: listingId, title: '支援で書いた見出し' },
    ])
    await requestVerification(actor, client)
    expect((await db.participant.findUniqueOrThrow({ where: { id: client } })).verificationStatus).toBe('pending')
  })

  it('manages no team, sees no other bank’s clients, and has no listing of a client among its own', async () => {
    const bank = await makeBank(['見本ばね'])
    const other = await makeBank(['見本木工'])
    await startedFor(bank)
    const client = bank.clients[0]!
    await expect(inviteMember(bank.actor, client.id, { email: 'x@example.test', role: 'owner' })).rejects.toThrow()
    expect(
      await db.participant.count({ where: { AND: [{ id: client.id }, participantsWritableScope(bank.actor)] } }),
    ).toBe(0)
    await expect(getClient(other.actor, client.referral)).rejects.toMatchObject({ code: 'referrer.client_not_found' })
    expect((await listClients(other.actor, 1)).items.map(({ name }) => name)).toEqual(['見本木工'])
    expect((await getMyListings(bank.actor, 1)).items).toEqual([])
  })

  it('only reads with a membership for reading', async () => {
    const bank = await makeBank(['見本ばね'])
    const reader = await makeMember()
    await db.membership.create({
      data: { memberId: reader.id, participantId: bank.bank.id, role: 'read_only', createdAt: clock.now() },
    })
    const actor = await signedIn(reader.id)
    expect(actor.assistedParticipants).toEqual([])
    await expect(getClient(actor, bank.clients[0]!.referral)).rejects.toMatchObject({
      code: 'referrer.client_not_found',
    })
  })

  it('marks what was begun with its help, and nothing begun before or after', async () => {
    const bank = await makeBank(['見本ばね'])
    const participantId = bank.clients[0]!.id
    const during = await makeListing(participantId)
    const before = await makeListing(participantId)
    await db.listing.update({ where: { id: before.id }, data: { createdAt: new Date('2020-01-01') } })
    await takeOver(bank)
    const after = await makeListing(participantId)
    const own = await makeListing((await makeOwner()).participant.id)
    const rows = await db.listing.findMany({ where: { id: { in: [during.id, before.id, after.id, own.id] } } })
    expect([...(await findAssisted(rows))]).toEqual([during.id])
  })
})

describe('taking over', () => {
  it('makes the client the owner and ends reading and writing at once, in the middle of an edit', async () => {
    const bank = await makeBank(['見本ばね'])
    const { actor } = bank
    const listingId = await startedFor(bank)
    await saveDraft(actor, { listingId, revision: 1, fields: { title: ['保存した見出し'] } })
    const owner = await takeOver(bank)
    // The bank's page is still open: its actor is the one of before.
    const ended = { code: 'referrer.assistance_ended', status: 403 }
    await expect(saveDraft(actor, { listingId, revision: 2, fields: { title: ['あとから'] } })).rejects.toMatchObject(
      ended,
    )
    await expect(getDraftPage(actor, listingId)).rejects.toMatchObject(ended)
    await expect(pauseListing(actor, { listingId })).rejects.toMatchObject(ended)
    await expect(startedFor(bank)).rejects.toMatchObject(ended)
    await expect(
      editParticipant(actor, bank.clients[0]!.id, 'identity' as never, { name: '乗っ取り' } as never),
    ).rejects.toMatchObject(ended)
    await expect(saveKindProfile(actor, bank.clients[0]!.id, 'startup', {})).rejects.toMatchObject(ended)
    expect(
      await db.participant.count({ where: { AND: [{ id: bank.clients[0]!.id }, participantsVisibleTo(actor)] } }),
    ).toBe(0)
    expect((await signedIn(bank.member.id)).assistedParticipants).toEqual([])
    expect(owner.participants).toMatchObject([{ id: bank.clients[0]!.id, role: 'owner' }])
    expect(await getDraftPage(owner, listingId)).toMatchObject({ title: '保存した見出し' })
    const page = await getClient(actor, bank.clients[0]!.referral)
    expect(page).toMatchObject({ client: null, ended: { reason: 'taken_over' } })
    expect(JSON.stringify(page)).not.toContain('見本ばね')
    expect((await listClients(actor, 1)).items).toMatchObject([{ name: null, endReason: 'taken_over' }])
  })

  it('tells everybody else nothing but that there is no such listing', async () => {
    const bank = await makeBank(['見本ばね'])
    const listingId = await startedFor(bank)
    await takeOver(bank)
    const strangers = [(await makeBank()).actor, (await makeOwner()).actor]
    for (const actor of strangers)
      await expect(getDraftPage(actor, listingId)).rejects.toMatchObject({ code: 'listing.not_found' })
  })

  it('ends by the consent taken back: invitations lead nowhere, listings nobody answers for go out of sight', async () => {
    const bank = await makeBank(['見本ばね', '見本木工'])
    const [first, second] = bank.clients
    const shown = await makeListing(first!.id)
    const member = await makeMember()
    await inviteClientOwner(bank.actor, first!.referral, member.email)
    const again = inviteClientOwner(bank.actor, first!.referral, member.email)
    await expect(again).rejects.toMatchObject({ code: 'referrer.already_invited' })
    const { id } = await db.invitation.findFirstOrThrow({ where: { email: member.email } })
    await withdrawConsent(bank.actor, first!.referral)
    expect((await db.listing.findUniqueOrThrow({ where: { id: shown.id } })).status).toBe('paused')
    await expect(acceptInvitation(await signedIn(member.id), invitationToken(id))).rejects.toMatchObject({
      code: 'invitation.ended',
    })
    await expect(withdrawConsent(bank.actor, first!.referral)).rejects.toMatchObject({
      code: 'referrer.client_not_found',
    })
    expect((await signedIn(bank.member.id)).assistedParticipants.map(({ id: one }) => one)).toEqual([second!.id])
  })
})
