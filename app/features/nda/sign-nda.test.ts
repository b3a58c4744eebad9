import { describe, expect, it } from 'vitest'
import type { Locale, MemberActor } from '#app/platform/actor.ts'
import { clock, DAY_MS } from '#app/platform/clock.ts'
import { db } from '#app/platform/db.server.ts'
import { atOnce } from '#app/testing/at-once.ts'
import { makeOwner } from '#app/testing/make.server.ts'
import { makeDeal } from '#app/testing/make-deal.server.ts'
import { signNda } from './commands/sign-nda.server.ts'
import { getNdaPage } from './queries/get-nda-page.server.ts'
import { sha256Of } from './shown-nda.server.ts'

const client = { ipAddress: '192.0.2.7', userAgent: 'Test browser' }
const signaturesOf = (dealId: string) => db.ndaSignature.findMany({ where: { dealId }, orderBy: { signedAt: 'asc' } })
const stateOf = async (id: string) => (await db.deal.findUniqueOrThrow({ where: { id } })).state

async function sign(
  actor: MemberActor,
  dealId: string,
  given: { name?: string; locale?: Locale; sha256?: string } = {},
) {
  const locale = given.locale ?? 'ja'
  const sha256 = given.sha256 ?? (await getNdaPage(actor, dealId, locale, undefined)).text.sha256
  const input = { signerName: given.name ?? actor.displayName, agreed: 'on' as const, locale, sha256 }
  return signNda(actor, dealId, input, client)
}

describe('signing the NDA', () => {
  it('keeps exactly what was shown, by whom, when and from where', async () => {
    const { dealId, offer, need } = await makeDeal()
    const page = await getNdaPage(offer.actor, dealId, 'en', undefined)
    await sign(offer.actor, dealId, { locale: 'en' })
    const [kept] = await signaturesOf(dealId)
    expect(kept).toMatchObject({
      side: 'offer',
      memberId: offer.member.id,
      participantId: offer.participant.id,
      documentKey: 'mutual_nda',
      documentLocale: 'en',
      documentSha256: page.text.sha256,
      ...client,
    })
    const text = kept?.documentText ?? ''
    expect(sha256Of(text)).toBe(kept?.documentSha256)
    expect(text).toContain(offer.participant.name)
    expect(text).toContain(need.participant.name)
  })

  it('moves the deal with the second signature, and each side once', async () => {
    const { dealId, offer, need } = await makeDeal()
    expect(await sign(offer.actor, dealId)).toEqual({ isComplete: false })
    expect(await stateOf(dealId)).toBe('nda')
    const again = sign(offer.actor, dealId, { sha256: 'a'.repeat(64) })
    await expect(again).rejects.toMatchObject({ code: 'nda.already_signed' })
    expect(await sign(need.actor, dealId)).toEqual({ isComplete: true })
    expect(await stateOf(dealId)).toBe('disclosure')
    await expect(sign(need.actor, dealId, { sha256: 'a'.repeat(64) })).rejects.toMatchObject({
      code: 'nda.already_signed',
    })
  })

  it('moves the deal once when both sign at the same moment', async () => {
    for (let round = 0; round < 5; round++) {
      const { dealId, offer, need } = await makeDeal()
      const outcome = await atOnce([() => sign(offer.actor, dealId), () => sign(need.actor, dealId)])
      expect(outcome).toEqual({ won: 2, refused: [] })
      expect(await stateOf(dealId)).toBe('disclosure')
      expect(await db.auditEntry.count({ where: { entityId: dealId, action: 'deal.moved' } })).toBe(1)
    }
  })

  it('keeps one signature when a side presses twice', async () => {
    const { dealId, offer } = await makeDeal()
    const press = () => sign(offer.actor, dealId)
    expect(await atOnce([press, press])).toEqual({ won: 1, refused: ['nda.already_signed'] })
    expect(await signaturesOf(dealId)).toHaveLength(1)
  })

  it('is refused when the text is no longer the one shown', async () => {
    const { dealId, offer, need } = await makeDeal()
    const { text } = await getNdaPage(offer.actor, dealId, 'ja', undefined)
    const changed = { code: 'nda.text_changed' }
    await expect(sign(offer.actor, dealId, { sha256: 'b'.repeat(64) })).rejects.toMatchObject(changed)
    await expect(sign(offer.actor, dealId, { locale: 'en', sha256: text.sha256 })).rejects.toMatchObject(changed)
    await db.participant.update({ where: { id: need.participant.id }, data: { name: '新しい名前の会社' } })
    await expect(sign(offer.actor, dealId, { sha256: text.sha256 })).rejects.toMatchObject(changed)
    clock.moveBy(2 * DAY_MS)
    await expect(sign(offer.actor, dealId, { sha256: text.sha256 })).rejects.toMatchObject(changed)
    clock.reset()
    expect(await signaturesOf(dealId)).toEqual([])
  })

  it('wants the signer’s own name', async () => {
    const { dealId, offer } = await makeDeal()
    await expect(sign(offer.actor, dealId, { name: '別の 人' })).rejects.toMatchObject({
      code: 'nda.name_mismatch',
      field: 'signerName',
    })
    await sign(offer.actor, dealId, { name: offer.actor.displayName.replace(' ', '') })
  })

  it('is for the parties only; the navigator neither signs nor reads', async () => {
    const { dealId, offer, navigator } = await makeDeal()
    const { text } = await getNdaPage(offer.actor, dealId, 'ja', undefined)
    const stranger = (await makeOwner()).actor
    for (const actor of [navigator.actor, stranger]) {
      await expect(getNdaPage(actor, dealId, 'ja', undefined)).rejects.toMatchObject({ code: 'deal.not_found' })
      await expect(sign(actor, dealId, { sha256: text.sha256 })).rejects.toMatchObject({ code: 'deal.not_found' })
    }
  })

  it('is not possible once the deal has gone on or ended', async () => {
    const { dealId, offer } = await makeDeal({ state: 'broken_off' })
    await expect(sign(offer.actor, dealId, { sha256: 'c'.repeat(64) })).rejects.toMatchObject({
      code: 'deal.wrong_state',
    })
  })

  it('shows both sides both signed copies, in the language each was signed in', async () => {
    const { dealId, offer, need } = await makeDeal()
    await sign(offer.actor, dealId)
    await sign(need.actor, dealId, { locale: 'en' })
    const own = await getNdaPage(offer.actor, dealId, 'en', undefined)
    const theirs = await getNdaPage(offer.actor, dealId, 'ja', 'need')
    expect([own.copyOf, own.text.locale, own.canSign]).toEqual(['offer', 'ja', false])
    expect([theirs.copyOf, theirs.text.locale]).toEqual(['need', 'en'])
    expect(JSON.stringify(own)).not.toContain(client.ipAddress)
  })
})
