import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { mailsTo } from '#app/features/accounts/testing/mails.server.ts'
import type { MemberActor } from '#app/platform/actor.ts'
import { clock, DAY_MS } from '#app/platform/clock.ts'
import { db } from '#app/platform/db.server.ts'
import { makeMember, makeOwner, signedIn } from '#app/testing/make.server.ts'
import { race, wonAndLost } from '#app/testing/race.server.ts'
import type { MembershipRole } from '#prisma/generated/enums.ts'
import { acceptInvitation } from './commands/accept-invitation.server.ts'
import { changeRole } from './commands/change-role.server.ts'
import { inviteMember } from './commands/invite-member.server.ts'
import { leaveTeam } from './commands/leave-team.server.ts'
import { removeMember } from './commands/remove-member.server.ts'
import { resendInvitation } from './commands/resend-invitation.server.ts'
import { revokeInvitation } from './commands/revoke-invitation.server.ts'
import { transferOwnership } from './commands/transfer-ownership.server.ts'
import { invitationToken } from './invitation-token.server.ts'
import { getInvitationPage } from './queries/get-invitation-page.server.ts'
import { getTeamPage } from './queries/get-team-page.server.ts'

let owner: Awaited<ReturnType<typeof makeOwner>>
let id: string
beforeEach(async () => {
  owner = await makeOwner()
  id = owner.participant.id
})
afterEach(() => clock.reset())

async function join(role: MembershipRole, given: { isVerified?: boolean } = {}) {
  const member = await makeMember(given)
  await db.membership.create({ data: { memberId: member.id, participantId: id, role, createdAt: clock.now() } })
  return { member, actor: await signedIn(member.id) }
}

const rolesNow = async () =>
  Object.fromEntries(
    (await db.membership.findMany({ where: { participantId: id } })).map(({ memberId, role }) => [memberId, role]),
  )

const code = (expected: string) => ({ code: expected })

describe('inviting', () => {
  it('mails a link that names nobody, and shows the name behind it', async () => {
    const email = `${crypto.randomUUID()}@example.test`
    const invitationId = await inviteMember(owner.actor, id, { email, role: 'member' })
    const [mail] = await mailsTo(email)
    const token = /\/invitations\/([\w-]+)/.exec(mail?.text ?? '')?.[1] ?? ''
    expect(token).toBe(invitationToken(invitationId))
    for (const name of [owner.participant.name, owner.member.displayName, owner.member.email])
      expect(JSON.stringify(mail)).not.toContain(name)
    expect(JSON.stringify(await db.invitation.findUnique({ where: { id: invitationId } }))).not.toContain(token)
    expect(await getInvitationPage({ kind: 'anonymous' }, token)).toMatchObject({
      state: 'open',
      participantName: owner.participant.name,
      role: 'member',
      reader: 'nobody',
      hasAccount: false,
    })
  })

  it('lets a new member in, whose address is verified with it, and tells the owner', async () => {
    const guest = await makeMember({ isVerified: false })
    const invitationId = await inviteMember(owner.actor, id, { email: guest.email, role: 'read_only' })
    expect(await acceptInvitation(await signedIn(guest.id), invitationToken(invitationId))).toBe(id)
    expect(await signedIn(guest.id)).toMatchObject({ isEmailVerified: true, participants: [{ id, role: 'read_only' }] })
    expect((await mailsTo(owner.member.email))[0]?.subject).toBe('招待した方が加わりました')
  })

  it('is for its address alone', async () => {
    const { email } = await makeMember()
    const stranger = await makeOwner()
    const token = invitationToken(await inviteMember(owner.actor, id, { email, role: 'owner' }))
    await expect(acceptInvitation(stranger.actor, token)).rejects.toMatchObject(code('invitation.other_address'))
    expect(await getInvitationPage(stranger.actor, token)).toMatchObject({ reader: 'other', hasAccount: true })
  })

  it('counts once, also when it is accepted twice at once', async () => {
    const guest = await makeMember()
    const actor = await signedIn(guest.id)
    const token = invitationToken(await inviteMember(owner.actor, id, { email: guest.email, role: 'member' }))
    const accept = () => acceptInvitation(actor, token)
    const { won, lost } = wonAndLost(await race(accept, accept))
    expect(won).toEqual([id])
    expect(lost).toMatchObject([code('invitation.ended')])
    expect(await getInvitationPage(actor, token)).toEqual({ state: 'accepted', participantId: id })
    expect(await getInvitationPage({ kind: 'anonymous' }, token)).toEqual({ state: 'ended' })
  })

  it('is over after fourteen days, until it is sent again', async () => {
    const guest = await makeMember()
    const actor = await signedIn(guest.id)
    const invitationId = await inviteMember(owner.actor, id, { email: guest.email, role: 'member' })
    const token = invitationToken(invitationId)
    clock.moveBy(14 * DAY_MS + 1)
    await expect(acceptInvitation(actor, token)).rejects.toMatchObject(code('invitation.ended'))
    expect(await getInvitationPage(actor, token)).toEqual({ state: 'ended' })
    await resendInvitation(owner.actor, id, invitationId)
    expect(await mailsTo(guest.email)).not.toHaveLength(0)
    await acceptInvitation(actor, token)
  })

  it('can be taken back, and then neither accepted nor sent again', async () => {
    const guest = await makeMember()
    const invitationId = await inviteMember(owner.actor, id, { email: guest.email, role: 'member' })
    await revokeInvitation(owner.actor, id, invitationId)
    const actor = await signedIn(guest.id)
    for (const late of [
      () => acceptInvitation(actor, invitationToken(invitationId)),
      () => resendInvitation(owner.actor, id, invitationId),
      () => revokeInvitation(owner.actor, id, invitationId),
    ])
      await expect(late()).rejects.toMatchObject(code('invitation.ended'))
    await inviteMember(owner.actor, id, { email: guest.email, role: 'member' })
  })

  it('is taken back or accepted, not both at once', async () => {
    const guest = await makeMember()
    const actor = await signedIn(guest.id)
    const invitationId = await inviteMember(owner.actor, id, { email: guest.email, role: 'member' })
    const { won, lost } = wonAndLost(
      await race<unknown>(
        () => acceptInvitation(actor, invitationToken(invitationId)),
        () => revokeInvitation(owner.actor, id, invitationId),
      ),
    )
    expect([won.length, lost.length]).toEqual([1, 1])
    const row = await db.invitation.findUniqueOrThrow({ where: { id: invitationId } })
    expect([row.acceptedAt, row.revokedAt].filter(Boolean)).toHaveLength(1)
    expect(guest.id in (await rolesNow())).toBe(row.acceptedAt !== null)
  })

  it('is open once per address, also when two are sent at once; an expired one gives way', async () => {
    const email = `${crypto.randomUUID()}@example.test`
    const invite = () => inviteMember(owner.actor, id, { email, role: 'member' })
    const { won, lost } = wonAndLost(await race(invite, invite))
    expect(won).toHaveLength(1)
    expect(lost).toMatchObject([code('team.already_invited')])
    clock.moveBy(14 * DAY_MS + 1)
    await invite()
    expect((await getTeamPage(owner.actor, id)).invitations).toHaveLength(1)
  })

  it('is not for who is in the team already', async () => {
    const { member } = await join('member')
    await expect(inviteMember(owner.actor, id, { email: member.email, role: 'owner' })).rejects.toMatchObject(
      code('team.already_member'),
    )
  })

  it.each(['', 'x', 'A'.repeat(43), '\u0000', "' OR 1=1 --"])('knows no invitation "%s"', async (token) => {
    await expect(acceptInvitation(owner.actor, token)).rejects.toMatchObject(code('invitation.not_found'))
    expect(await getInvitationPage(owner.actor, token)).toEqual({ state: 'ended' })
  })
})

describe('who may', () => {
  const attempts: [string, (actor: MemberActor, other: string) => Promise<unknown>][] = [
    ['invite', (actor) => inviteMember(actor, id, { email: 'x@example.test', role: 'owner' })],
    ['change a role', (actor, memberId) => changeRole(actor, id, { memberId, role: 'read_only' })],
    ['hand over', (actor, memberId) => transferOwnership(actor, id, memberId)],
    ['remove', (actor, memberId) => removeMember(actor, id, memberId)],
    ['resend', (actor) => resendInvitation(actor, id, crypto.randomUUID())],
    ['revoke', (actor) => revokeInvitation(actor, id, crypto.randomUUID())],
  ]

  it.each(attempts)('%s: owners, and nobody else', async (_name, attempt) => {
    const member = await join('member')
    const reader = await join('read_only')
    const stranger = await makeOwner()
    for (const { actor } of [member, reader])
      await expect(attempt(actor, owner.member.id)).rejects.toMatchObject(code('team.not_owner'))
    await expect(attempt(stranger.actor, owner.member.id)).rejects.toMatchObject(code('participant.not_found'))
    expect(Object.keys(await rolesNow())).toHaveLength(3)
  })

  it('sees addresses and invitations: owners', async () => {
    const member = await join('member')
    await inviteMember(owner.actor, id, { email: 'waiting@example.test', role: 'member' })
    const seen = await getTeamPage(member.actor, id)
    expect(seen).toMatchObject({ canManage: false, invitations: [] })
    expect(JSON.stringify(seen)).not.toContain(owner.member.email)
    await expect(getTeamPage((await makeOwner()).actor, id)).rejects.toMatchObject(code('participant.not_found'))
  })

  it('owners with a verified address', async () => {
    const unverified = await join('owner', { isVerified: false })
    await expect(inviteMember(unverified.actor, id, { email: 'x@example.test', role: 'member' })).rejects.toMatchObject(
      code('request.verify_email_first'),
    )
  })
})

describe('roles', () => {
  it('change, and the one concerned is told', async () => {
    const { member } = await join('member')
    await changeRole(owner.actor, id, { memberId: member.id, role: 'owner' })
    expect(await rolesNow()).toMatchObject({ [member.id]: 'owner', [owner.member.id]: 'owner' })
    expect((await mailsTo(member.email))[0]?.subject).toBe('あなたの役割が変わりました')
  })

  it('leave somebody who decides', async () => {
    await join('member')
    const step = changeRole(owner.actor, id, { memberId: owner.member.id, role: 'member' })
    await expect(step).rejects.toMatchObject(code('team.last_owner'))
  })

  it('leave somebody who decides, also when two owners step down at once', async () => {
    const second = await join('owner')
    const stepDown = (actor: MemberActor) => () => changeRole(actor, id, { memberId: actor.memberId, role: 'member' })
    const { won, lost } = wonAndLost(await race(stepDown(owner.actor), stepDown(second.actor)))
    expect(won).toHaveLength(1)
    expect(lost).toMatchObject([code('team.last_owner')])
    expect(Object.values(await rolesNow()).sort()).toEqual(['member', 'owner'])
  })

  it('leave somebody who decides when two owners take each other’s role away', async () => {
    const second = await join('owner')
    const { won, lost } = wonAndLost(
      await race(
        () => changeRole(owner.actor, id, { memberId: second.member.id, role: 'member' }),
        () => changeRole(second.actor, id, { memberId: owner.member.id, role: 'member' }),
      ),
    )
    expect(won).toHaveLength(1)
    expect(lost).toMatchObject([code('team.not_owner')])
    expect(Object.values(await rolesNow()).sort()).toEqual(['member', 'owner'])
  })

  it('are handed over as one step', async () => {
    const { member, actor } = await join('read_only')
    await transferOwnership(owner.actor, id, member.id)
    expect(await rolesNow()).toEqual({ [member.id]: 'owner', [owner.member.id]: 'member' })
    await expect(transferOwnership(owner.actor, id, member.id)).rejects.toMatchObject(code('team.not_owner'))
    await expect(transferOwnership(actor, id, actor.memberId)).rejects.toMatchObject(code('team.member_gone'))
  })

  it('are guarded by the database, too', async () => {
    await join('member')
    const memberId = owner.member.id
    const leaving = db.$executeRaw`DELETE FROM "Membership" WHERE "memberId" = ${memberId}::uuid`
    await expect(leaving).rejects.toThrow('keeps an owner')
  })
})

describe('going', () => {
  it('removes somebody, who sees nothing from then on and is told', async () => {
    const { member } = await join('member')
    await removeMember(owner.actor, id, member.id)
    expect((await signedIn(member.id)).participants).toEqual([])
    expect((await mailsTo(member.email))[0]?.subject).toBe('担当から外れました')
    await expect(removeMember(owner.actor, id, member.id)).rejects.toMatchObject(code('team.member_gone'))
    await expect(removeMember(owner.actor, id, owner.member.id)).rejects.toMatchObject(code('team.member_gone'))
  })

  it('lets a member leave and tells the owners', async () => {
    const { actor } = await join('member')
    await leaveTeam(actor, id)
    expect(Object.keys(await rolesNow())).toEqual([owner.member.id])
    expect((await mailsTo(owner.member.email))[0]?.subject).toBe('担当者が一人やめました')
    await expect(leaveTeam(actor, id)).rejects.toMatchObject(code('participant.not_found'))
  })

  it('asks the last owner to hand over first, and who is alone to close', async () => {
    await expect(leaveTeam(owner.actor, id)).rejects.toMatchObject(code('team.last_member'))
    const { member } = await join('member')
    await expect(leaveTeam(owner.actor, id)).rejects.toMatchObject(code('team.last_owner'))
    await transferOwnership(owner.actor, id, member.id)
    await leaveTeam(await signedIn(owner.member.id), id)
    expect(await rolesNow()).toEqual({ [member.id]: 'owner' })
  })

  it('keeps one of two owners who leave at once', async () => {
    const second = await join('owner')
    const { won, lost } = wonAndLost(
      await race(
        () => leaveTeam(owner.actor, id),
        () => leaveTeam(second.actor, id),
      ),
    )
    expect(won).toHaveLength(1)
    expect(lost).toMatchObject([code('team.last_member')])
  })
})
