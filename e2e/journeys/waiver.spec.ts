import { mailTo } from '#e2e/fixtures/mailbox.ts'
import { bringToFee, stageDeal } from '#e2e/fixtures/stage.ts'
import { expect, test } from '#e2e/fixtures/test.ts'
import { confirmQuote } from './acts/pay.ts'
import { open, type Scene, seesNotice } from './acts/scene.ts'
import { askForWaiver, decideWaiver, settleInTokyo } from './acts/waiver.ts'

test('a waiver is asked for, refused, asked for again, granted and used', async ({ pageOf, texts, staff }) => {
  test.setTimeout(240_000)
  const { t } = texts
  const staged = await stageDeal(staff, 'succession')
  await bringToFee(staged)
  const { participantId, participantName, email } = staged.offer
  const fee = `/deals/${staged.deal}/fee`
  const scene = async (visitor: typeof staff.operator): Promise<Scene> => ({
    page: await pageOf(visitor),
    texts,
    isLooking: true,
  })
  const [seller, operator] = [await scene(staged.offer.visitor), await scene(staff.operator)]
  const panel = seller.page.getByRole('region', { name: t('fees.waiver.title') })
  const amounts = ['¥5,500,000', '¥3,300,000'] as const
  const lines = seller.page.getByRole('table', { name: t('fees.table.caption') })
  const total = lines.getByRole('row', { name: new RegExp(t('fees.lines.total.name').slice(0, 2)) })

  await test.step('without a decision the fee is the full one, and both sums stand there', async () => {
    await open(seller, fee)
    await expect(panel).toContainText(t('fees.waiver.cases.can_apply.title'))
    for (const amount of amounts) await expect(panel).toContainText(amount)
    await expect(total).toContainText('¥5,500,000')
    await expect(seller.page.getByText(t('fees.waiver.confirmWithout'))).toBeVisible()
    await panel.getByRole('link', { name: t('fees.waiver.apply') }).click()
  })

  await test.step('what is missing is said, and mended', async () => {
    await expect(seller.page.getByText(t('waivers.conditions.in_tokyo.unknown'))).toBeVisible()
    await expect(seller.page.getByText(t('waivers.apply.blocked'))).toBeVisible()
    await expect(seller.page.getByRole('button', { name: t('waivers.apply.submit') })).toHaveCount(0)
    await settleInTokyo(seller, participantId)
  })

  await test.step('the operator refuses it, and the seller reads why', async () => {
    await askForWaiver(seller, participantId, '工場は大田区にあります。')
    await open(seller, fee)
    await expect(panel).toContainText(t('fees.waiver.cases.waiting.title'))
    await expect(total).toContainText('¥5,500,000')
    await decideWaiver(operator, participantName, '創業の時期がわかりません。')
    await mailTo(email, t('waivers.mails.refused.subject'))
    await open(seller, fee)
    await expect(panel).toContainText('創業の時期がわかりません。')
  })

  await test.step('asked for again it is granted, and the fee is less', async () => {
    await askForWaiver(seller, participantId, '1970年から続けています。')
    await decideWaiver(operator, participantName)
    await mailTo(email, t('waivers.mails.approved.subject'))
    await open(seller, `/waivers/${participantId}`)
    await expect(seller.page.getByText(t('waivers.now.approved.title'))).toBeVisible()
    await open(seller, fee)
    await expect(panel).toContainText(t('fees.waiver.cases.approved.title'))
    await expect(total).toContainText('¥3,300,000')
    await expect(seller.page.getByText(t('fees.waiver.confirmWithout'))).toHaveCount(0)
  })

  await test.step('the quote uses it up', async () => {
    await confirmQuote(seller)
    await seesNotice(seller, t('billing.notices.frozen'))
    await expect(total).toContainText('¥3,300,000')
    await expect(panel).toHaveCount(0)
    await open(seller, `/waivers/${participantId}`)
    await expect(seller.page.getByText(t('waivers.now.used.title'))).toBeVisible()
    await expect(seller.page.getByRole('button', { name: t('waivers.apply.submit') })).toHaveCount(0)
  })
})
