import { createHash } from 'node:crypto'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { db } from '#app/platform/db.server.ts'
import { makeOwner } from '#app/testing/make.server.ts'
import { race, wonAndLost } from '#app/testing/race.server.ts'
import { makeFeeDeal } from '#app/features/billing/testing/make-fee-deal.server.ts'
import { giveConsent } from './commands/give-consent.server.ts'
import { legalKeys, legalTexts } from './legal-texts.ts'
import { getLegalPage } from './queries/get-legal-page.server.ts'
import { getNeededConsent } from './queries/get-needed-consent.server.ts'

afterEach(() => vi.restoreAllMocks())

/** As if the terms had been renewed today. */
function renewTerms() {
  const now = legalTexts.terms
  const renewed = [...now, { ...now[0]!, version: '2026-10', validFrom: '2026-04-02' }]
  vi.spyOn(legalTexts, 'terms', 'get').mockReturnValue(renewed)
}

describe('consent before a fee is confirmed or paid', () => {
  it('is kept once with version, member and time, and asked for anew when a version changes', async () => {
    const { deal, seller } = await makeFeeDeal()
    const needed = await getNeededConsent(seller.actor, { dealId: deal.id })
    expect(needed?.shown).toBe('refunds@2026-04 terms@2026-04')
    await expect(giveConsent(seller.actor, { dealId: deal.id }, {})).rejects.toMatchObject({
      code: 'legal.consent_needed',
    })
    const shown = needed!.shown
    const agree = () => giveConsent(seller.actor, { dealId: deal.id }, { agreed: 'on', shown })
    expect(wonAndLost(await race(agree, agree)).lost).toEqual([])
    const kept = await db.legalConsent.findMany({ where: { participantId: seller.participant.id } })
    expect(
      kept
        .map(({ documentKey, documentVersion }) => `${documentKey}@${documentVersion}`)
        .sort()
        .join(' '),
    ).toBe(shown)
    expect(new Set(kept.map(({ memberId }) => memberId))).toEqual(new Set([seller.member.id]))
    expect(await getNeededConsent(seller.actor, { dealId: deal.id })).toBeNull()
    await giveConsent(seller.actor, { dealId: deal.id }, {})

    renewTerms()
    expect((await getNeededConsent(seller.actor, { dealId: deal.id }))?.shown).toBe('terms@2026-10')
    const old = giveConsent(seller.actor, { dealId: deal.id }, { agreed: 'on', shown })
    await expect(old).rejects.toMatchObject({ code: 'legal.changed' })
    await giveConsent(seller.actor, { dealId: deal.id }, { agreed: 'on', shown: 'terms@2026-10' })
    expect(await db.legalConsent.count({ where: { participantId: seller.participant.id } })).toBe(3)
  })

  it('is nobody’s but the payer’s', async () => {
    const { deal, buyer } = await makeFeeDeal()
    const stranger = await makeOwner()
    for (const { actor } of [buyer, stranger]) {
      expect(await getNeededConsent(actor, { dealId: deal.id })).toBeNull()
      await giveConsent(actor, { dealId: deal.id }, { agreed: 'on', shown: 'refunds@2026-04 terms@2026-04' })
    }
    const ids = [buyer.participant.id, stranger.participant.id]
    expect(await db.legalConsent.count({ where: { participantId: { in: ids } } })).toBe(0)
  })

  it('is never changed or taken away by the database', async () => {
    const { seller } = await makeFeeDeal()
    const data = { documentKey: 'terms', documentVersion: 'x', givenAt: new Date(), memberId: seller.member.id }
    const { id } = await db.legalConsent.create({ data: { ...data, participantId: seller.participant.id } })
    await expect(db.legalConsent.update({ where: { id }, data: { documentVersion: 'y' } })).rejects.toThrow()
    await expect(db.legalConsent.delete({ where: { id } })).rejects.toThrow()
  })
})

describe('legal texts', () => {
  it('are never edited once they are in force: a change is a version of its own', () => {
    const fingerprint = (text: unknown) => createHash('sha256').update(JSON.stringify(text)).digest('hex').slice(0, 12)
    const all = legalKeys.flatMap((key) => legalTexts[key])
    expect(all.map((text) => `${text.key} ${text.version} ${fingerprint(text.text)}`)).toMatchInlineSnapshot(`
      [
        "commercial-transactions 2026-04 a5b47a4943fa",
        "terms 2026-04 937f18f8307d",
        "refunds 2025-04 070708e1cd11",
        "refunds 2026-04 d481c147988d",
      ]
    `)
    for (const key of legalKeys) {
      const days = legalTexts[key].map(({ validFrom }) => validFrom)
      expect(days).toEqual([...new Set(days)].sort())
    }
  })

  it('fill in who runs the site, in both languages', () => {
    for (const key of legalKeys)
      for (const locale of ['ja', 'en'] as const) {
        const page = getLegalPage(key, null, locale)
        expect(page.paragraphs.join()).toContain(locale === 'ja' ? '株式会社見本むすび' : 'Mihon Musubi Inc.')
        expect(page.paragraphs.join()).not.toMatch(/[{}]/)
      }
  })

  it('show earlier versions when asked, and nothing there is not', () => {
    expect(getLegalPage('refunds', '2025-04', 'ja')).toMatchObject({ isCurrent: false, version: '2025-04' })
    expect(getLegalPage('refunds', null, 'ja').history).toHaveLength(2)
    for (const [name, version] of [
      ['refunds', '1999-01'],
      ['other', null],
      [undefined, null],
    ] as const)
      expect(() => getLegalPage(name, version, 'ja')).toThrow('request.not_found')
  })
})
