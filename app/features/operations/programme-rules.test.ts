import { beforeEach, afterEach, describe, expect, it } from 'vitest'
import { callNavigator } from '#app/features/introductions/commands/call-navigator.server.ts'
import { requestIntroduction } from '#app/features/introductions/commands/request-introduction.server.ts'
import { takeIntroduction } from '#app/features/introductions/commands/take-introduction.server.ts'
import { createProposal } from '#app/features/introductions/writes/create-proposal.server.ts'
import { appointNavigator } from '#app/features/navigators/commands/appoint-navigator.server.ts'
import { clock, DAY_MS } from '#app/platform/clock.ts'
import { runCommand } from '#app/platform/command.server.ts'
import { db } from '#app/platform/db.server.ts'
import { atOnce } from '#app/testing/at-once.ts'
import { makeListing, makeNavigatorActor, makeOperatorActor, makeOwner } from '#app/testing/make.server.ts'
import { race } from '#app/testing/race.server.ts'
import { changeProgramme } from './commands/change-settings.server.ts'
import { getSettings } from './queries/get-settings.server.ts'
import { programmeSettingsSchema } from './settings-schema.ts'

const message = 'お会いしたいです。'
const form = {
  ...{ supportMonths: 24, productsAtOnce: 2, excludedGoods: ['医薬品', '化粧品'] },
  ...{ programmeNavigators: 60, visitsPerCompany: 3 },
}

async function setRules(changed: Partial<typeof form>) {
  const operator = await makeOperatorActor()
  await changeProgramme(operator, { ...form, ...changed, seen: (await getSettings(operator)).programme.seen })
}

beforeEach(() => db.setting.deleteMany({ where: { key: { startsWith: 'navigators.' } } }))
afterEach(() => clock.reset())

type Owner = Awaited<ReturnType<typeof makeOwner>>

/** A product of a company, asked for by somebody new; nobody stands between the two yet. */
async function askFor(company: Owner, product: { title?: string; track?: 'trial' | 'succession' } = {}) {
  const track = product.track ?? 'trial'
  const offer = await makeListing(company.participant.id, { side: 'offer', ...product, track })
  const buyer = await makeOwner()
  const need = await makeListing(buyer.participant.id, { track, side: 'need' })
  const { introductionId } = await requestIntroduction(buyer.actor, { from: need.id, to: offer.id, message })
  return { introductionId, offer, need, buyer }
}

/** The same, with a navigator who has joined. */
async function broker(company: Owner, product: Parameters<typeof askFor>[1] = {}) {
  const asked = await askFor(company, product)
  await callNavigator(asked.buyer.actor, asked.introductionId)
  const navigator = await makeNavigatorActor(['trial'])
  await takeIntroduction(navigator.actor, asked.introductionId)
  return { ...asked, navigator }
}

const row = (id: string) => db.introduction.findUniqueOrThrow({ where: { id } })

describe('products at a time', () => {
  it('are two of a company; more of them go on directly, and the end of one gives way to the next', async () => {
    const company = await makeOwner()
    const first = await broker(company)
    await broker(company)
    const third = await askFor(company)
    await expect(callNavigator(third.buyer.actor, third.introductionId)).rejects.toMatchObject({
      code: 'introduction.too_many_products',
      params: { max: 2 },
    })
    expect(await row(third.introductionId)).toMatchObject({ state: 'proposed', navigatorWantedAt: null })
    // Another who asks for a product that is brokered already does not make it one more.
    const again = await makeOwner()
    const need = await makeListing(again.participant.id, { track: 'trial', side: 'need' })
    const ask = { from: need.id, to: first.offer.id, message }
    const { introductionId } = await requestIntroduction(again.actor, ask)
    await callNavigator(again.actor, introductionId)
    await db.introduction.updateMany({
      where: { offerListingId: first.offer.id },
      data: { state: 'withdrawn' },
    })
    await callNavigator(third.buyer.actor, third.introductionId)
    await takeIntroduction(first.navigator.actor, third.introductionId)
  })

  it('are not one too many when two navigators take at once', async () => {
    const company = await makeOwner()
    await broker(company)
    const two = [await askFor(company), await askFor(company)]
    for (const { buyer, introductionId } of two) await callNavigator(buyer.actor, introductionId)
    const takes = await Promise.all(
      two.map(async ({ introductionId }) => {
        const { actor } = await makeNavigatorActor(['trial'])
        return () => takeIntroduction(actor, introductionId)
      }),
    )
    expect(await atOnce(takes)).toEqual({ won: 1, refused: ['introduction.too_many_products'] })
  })

  it('are not counted in a track without a programme', async () => {
    const company = await makeOwner()
    for (const _ of [1, 2, 3]) {
      const { introductionId } = await askFor(company, { track: 'succession' })
      await takeIntroduction((await makeNavigatorActor(['succession'])).actor, introductionId)
    }
  })
})

describe('the support period', () => {
  it('runs from the first brokered introduction, and can be made longer by the operator', async () => {
    const company = await makeOwner()
    const first = await broker(company)
    expect((await row(first.introductionId)).brokeredAt).not.toBeNull()
    await db.introduction.update({ where: { id: first.introductionId }, data: { state: 'withdrawn' } })
    clock.moveBy(729 * DAY_MS)
    const before = await broker(company)
    await db.introduction.update({ where: { id: before.introductionId }, data: { state: 'withdrawn' } })
    clock.moveBy(3 * DAY_MS)
    const asked = await askFor(company)
    const call = () => callNavigator(asked.buyer.actor, asked.introductionId)
    await expect(call()).rejects.toMatchObject({ code: 'introduction.support_ended', params: { months: 24 } })
    const navigator = await makeNavigatorActor(['trial'])
    const free = await makeOwner()
    const freeNeed = await makeListing(free.participant.id, { track: 'trial', side: 'need' })
    const propose = () =>
      runCommand(navigator.actor, 'introduction:broker', (ctx) =>
        createProposal(ctx, {
          ...{ offerListingId: asked.offer.id, needListingId: freeNeed.id, note: 'よい組み合わせです。', ask: 'both' },
          ...{ navigatorParticipantId: navigator.participant.id, memberId: navigator.member.id },
        }),
      )
    await expect(propose()).rejects.toMatchObject({ code: 'introduction.support_ended' })
    await setRules({ supportMonths: 36 })
    await call()
    await takeIntroduction(navigator.actor, asked.introductionId)
    await propose()
  })
})

describe('excluded goods', () => {
  it('are not brokered, but go on directly; the words are the operator’s', async () => {
    const company = await makeOwner()
    const asked = await askFor(company, { title: '天然由来の化粧品を試してください' })
    const call = () => callNavigator(asked.buyer.actor, asked.introductionId)
    await expect(call()).rejects.toMatchObject({ code: 'introduction.excluded_goods', params: { word: '化粧品' } })
    await setRules({ excludedGoods: ['医薬品'] })
    await call()
    await setRules({})
    // Called for while it was allowed: whoever takes it is held by the rules of the day.
    const navigator = await makeNavigatorActor(['trial'])
    const take = takeIntroduction(navigator.actor, asked.introductionId)
    await expect(take).rejects.toMatchObject({ code: 'introduction.excluded_goods' })
  })

  it('are read as they are typed: lines, commas, full width', () => {
    const typed = { ...form, seen: '', excludedGoods: '医薬品、化粧品\n ＣＢＤ \n医薬品' }
    const numbers = { supportMonths: '２４', productsAtOnce: '2', programmeNavigators: '1,000', visitsPerCompany: '3' }
    expect(programmeSettingsSchema.parse({ ...typed, ...numbers })).toMatchObject({
      excludedGoods: ['医薬品', '化粧品', 'CBD'],
      supportMonths: 24,
      programmeNavigators: 1_000,
    })
    const long = programmeSettingsSchema.safeParse({ ...typed, ...numbers, excludedGoods: 'あ'.repeat(41) })
    expect(long.error?.issues).toMatchObject([{ path: ['excludedGoods'], message: 'tag_too_long?max=40' }])
  })
})

describe('the number of navigators', () => {
  const field = { tracks: ['trial' as const], industries: [], capacity: 5 }

  it('is not passed, also not by two appointed at once; changing one who is appointed is free', async () => {
    const operator = await makeOperatorActor()
    await setRules({ programmeNavigators: (await db.navigator.count()) + 1 })
    const two = [await makeOwner(['navigator']), await makeOwner(['navigator'])]
    const appoint = ({ participant }: Owner) => appointNavigator(operator, { participantId: participant.id, ...field })
    const results = await race(...two.map((owner) => () => appoint(owner)))
    expect(results.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected'])
    const lost = results.find((result) => result.status === 'rejected')
    expect(lost?.reason).toMatchObject({ code: 'navigator.programme_full' })
    await appoint(two[results.findIndex(({ status }) => status === 'fulfilled')]!)
  })
})

describe('the rules', () => {
  it('are changed by the operator alone, recorded, and not over somebody else’s change', async () => {
    const operator = await makeOperatorActor()
    const { seen } = (await getSettings(operator)).programme
    await changeProgramme(operator, { ...form, supportMonths: 12, seen })
    await expect(changeProgramme(operator, { ...form, seen })).rejects.toMatchObject({
      code: 'settings.changed_elsewhere',
    })
    expect((await getSettings(operator)).programme.supportMonths).toBe(12)
    const audit = { entityType: 'setting', entityId: 'navigators.support_months' }
    expect(await db.auditEntry.findFirst({ where: audit })).toMatchObject({ data: { from: '24', to: '12' } })
    const { actor } = await makeOwner()
    await expect(changeProgramme(actor, { ...form, seen: '' })).rejects.toMatchObject({ code: 'request.forbidden' })
  })
})
