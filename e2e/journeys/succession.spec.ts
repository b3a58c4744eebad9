import { unique } from '#e2e/fixtures/people.ts'
import { sampleValues } from '#e2e/fixtures/sample-values.ts'
import { expect, test } from '#e2e/fixtures/test.ts'
import { Visitor } from '#e2e/fixtures/visitor.ts'
import { acceptAmount, disclose, proposeAmount, sign, step, waitFor } from './acts/deal.ts'
import { checkParticipant, join, register } from './acts/join.ts'
import { accept, ask, broker } from './acts/meet.ts'
import { CARD, confirmQuote, goToPayment, hostedTexts, payWith } from './acts/pay.ts'
import { post, review } from './acts/post.ts'
import { open, type Scene, seesNotice } from './acts/scene.ts'
import { askForWaiver, decideWaiver, settleInTokyo } from './acts/waiver.ts'

const newcomer = (displayName: string) => ({
  email: `${unique()}@e2e.example`,
  displayName,
  password: '秋の夜長に三冊の本を読む',
})

test('succession: two strangers sign up, meet, agree, and the fee is paid', async ({ pageOf, texts, staff }) => {
  test.setTimeout(480_000)
  const { t } = texts
  const scene = async (visitor?: Visitor): Promise<Scene> => ({
    page: await pageOf(visitor ?? (await Visitor.create())),
    texts,
    isLooking: true,
  })
  const [seller, buyer, operator, navigator] = [
    await scene(),
    await scene(),
    await scene(staff.operator),
    await scene(staff.navigators.succession),
  ]
  const owner = newcomer('継木 和子')
  const successor = newcomer('結城 健')
  const [firm, buyerFirm] = [`有限会社継木製作所${unique()}`, `結城工業${unique()}`]
  const marker = `継承${unique()}`

  const sellerId = await test.step('both join and are checked', async () => {
    await join(seller, owner)
    const id = await register(seller, firm, 'sme')
    await join(buyer, successor)
    await register(buyer, buyerFirm, 'sme')
    await checkParticipant(operator, firm)
    await checkParticipant(operator, buyerFirm)
    return id
  })

  const { offer, need } = await test.step('both post, the operator publishes', async () => {
    const offer = await post(seller, 'succession', 'offer', sampleValues('succession', 'offer', marker))
    await review(operator, firm)
    const need = await post(buyer, 'succession', 'need', sampleValues('succession', 'need', marker))
    await review(operator, buyerFirm)
    return { offer, need }
  })

  const deal = await test.step('the buyer asks, the navigator brokers, the seller says yes', async () => {
    await waitFor(buyer, `/listings/${need}/matches`, marker)
    const introduction = await ask(buyer, need, offer, '貴社の技術と人を大切に続けたいと考えています。')
    await expect(buyer.page.getByText(firm)).toHaveCount(0)
    await broker(navigator, introduction, '長く続けてくださる方だと感じました。')
    return accept(seller, introduction)
  })

  await test.step('both sign, the seller opens the confidential part, the buyer reads it', async () => {
    await sign(seller, deal, owner.displayName, false)
    await sign(buyer, deal, successor.displayName, true)
    await open(buyer, `/deals/${deal}`)
    await expect(buyer.page.getByText(t('disclosure.room.closed'))).toBeVisible()
    await disclose(seller, deal)
    await open(buyer, `/deals/${deal}`)
    await expect(buyer.page.getByText(`${marker.toUpperCase()}Z`).first()).toBeVisible()
  })

  await test.step('they agree on an amount and sign the agreement', async () => {
    await step(seller, deal, 'succession', 'begin_negotiation', false)
    await step(buyer, deal, 'succession', 'begin_negotiation', true)
    await proposeAmount(buyer, deal, '1億円')
    await acceptAmount(seller, deal)
    await step(buyer, deal, 'succession', 'finish_due_diligence', true)
    await step(seller, deal, 'succession', 'sign_agreement', false)
    await step(buyer, deal, 'succession', 'sign_agreement', true)
  })

  await test.step('the seller asks for the waiver of the fee, the operator grants it', async () => {
    await settleInTokyo(seller, sellerId)
    await askForWaiver(seller, sellerId, '工場は大田区にあります。')
    await decideWaiver(operator, firm)
  })

  await test.step('the seller confirms the fee, leaves the payment page, comes back, is declined once, pays', async () => {
    await open(seller, `/deals/${deal}/fee`)
    // 5 % of 100,000,000 = 5,000,000, less 2,000,000 waived, plus 10 % tax.
    await expect(seller.page.getByText('¥3,300,000').first()).toBeVisible()
    await confirmQuote(seller)
    await seesNotice(seller, t('billing.notices.frozen'))
    await goToPayment(seller)
    await seller.page.getByRole('link', { name: hostedTexts(seller).back }).click()
    await expect(seller.page).toHaveURL(new RegExp(`/deals/${deal}/fee`))
    await goToPayment(seller)
    await payWith(seller, CARD.declines)
    await expect(seller.page.getByRole('link', { name: hostedTexts(seller).errors.declined })).toBeVisible()
    await payWith(seller, CARD.succeeds)
    await expect(seller.page).toHaveURL(new RegExp(`/deals/${deal}/fee/return`))
    await waitFor(seller, `/deals/${deal}/fee`, t('billing.stages.paid.payer.title'))
    await open(seller, `/deals/${deal}/fee`)
  })

  await test.step('both confirm the closing', async () => {
    await step(seller, deal, 'succession', 'confirm_closing', false)
    await step(buyer, deal, 'succession', 'confirm_closing', true)
    await expect(buyer.page.getByText(t('deals.ended.doneTitle'))).toBeVisible()
  })
})
