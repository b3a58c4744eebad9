import { addDays, tokyoDay } from '#app/platform/day.ts'
import { query } from '#e2e/fixtures/database.ts'
import { agreeOnTerms, signNda, takeStep } from '#e2e/fixtures/deal-steps.ts'
import { stageDeal } from '#e2e/fixtures/stage.ts'
import { expect, test } from '#e2e/fixtures/test.ts'
import { waitFor } from './acts/deal.ts'
import { CARD, goToPayment, payWith } from './acts/pay.ts'
import { open, press, type Scene, seesNotice } from './acts/scene.ts'

const milestoneOf = async (deal: string): Promise<string> => {
  const [row] = await query<{ id: string }>('SELECT id FROM "Milestone" WHERE "dealId" = $1', [deal])
  return row!.id
}

const deliverOn = addDays(tokyoDay(new Date()), 20)

/** The client writes the order; too late a day of payment is said beside the field. */
async function writeOrder(scene: Scene, deal: string): Promise<void> {
  const { page, texts } = scene
  const { t } = texts
  await open(scene, `/deals/${deal}`)
  await page.getByRole('link', { name: t('milestones.panel.open') }).click()
  const box = (name: string) => page.getByRole('textbox', { name })
  await box(t('milestones.order.content')).fill('商品の箱のデザイン。\n完成したデータ一式。')
  await box(t('milestones.order.place')).fill('本社の受付')
  await page.getByRole('radio', { name: t('milestones.order.salariesYes') }).check()
  const first = { number: 1 }
  await box(t('milestones.order.partTitle', first)).fill('最終データ')
  await box(t('milestones.order.amount', first)).fill('１９万円')
  await page.getByLabel(t('milestones.order.deliverOn', first)).fill(deliverOn)
  const payBy = page.getByLabel(t('milestones.order.payBy', first))
  await payBy.fill(addDays(deliverOn, 61))
  await press(scene, t('milestones.order.submit'))
  await expect(page.getByText(t('form.pay_too_late', { last: addDays(deliverOn, 60) })).first()).toBeVisible()
  await payBy.fill(addDays(deliverOn, 60))
  await press(scene, t('milestones.order.submit'))
  const sums = { sum: '190,000', agreed: '200,000' }
  await expect(page.getByText(t('errors.work_order.sum_differs', sums)).first()).toBeVisible()
  await box(t('milestones.order.amount', first)).fill('２０万円')
  await press(scene, t('milestones.order.submit'))
  await seesNotice(scene, t('milestones.notices.orderProposed'))
}

test('design: ordered, paid in advance, delivered, changed, accepted', async ({ pageOf, texts, staff }) => {
  test.setTimeout(240_000)
  const { t } = texts
  const { offer, need, deal } = await stageDeal(staff, 'design')
  for (const party of [offer, need]) await signNda(party, deal)
  for (const party of [offer, need]) await takeStep(party, deal, 'finish_briefing')
  await agreeOnTerms(offer, need, deal, '200000')
  const client: Scene = { page: await pageOf(need.visitor), texts, isLooking: true }
  const designer: Scene = { page: await pageOf(offer.visitor), texts, isLooking: true }
  await writeOrder(client, deal)

  await open(designer, `/deals/${deal}`)
  await open(designer, `/deals/${deal}/order`)
  await press(designer, t('milestones.order.accept'))
  await expect(designer.page.getByText(t('errors.work_order.say_form')).first()).toBeVisible()
  await designer.page.getByRole('radio', { name: t('milestones.order.individual') }).check()
  await press(designer, t('milestones.order.accept'))
  await seesNotice(designer, t('milestones.notices.orderAccepted'))
  await expect(designer.page.getByRole('link', { name: t('milestones.order.pdf') })).toBeVisible()

  const work = `/milestones/${await milestoneOf(deal)}`
  await open(client, work)
  await expect(client.page.getByText('¥199,580').first()).toBeVisible()
  await press(client, t('milestones.page.pay'))
  await client.page.getByRole('checkbox').check()
  await goToPayment(client)
  await payWith(client, CARD.succeeds)
  await waitFor(designer, work, t('milestones.states.funded'))

  await open(designer, work)
  const words = (scene: Scene) => scene.page.getByRole('textbox', { name: t('milestones.page.wordsLabel') }).first()
  await words(designer).fill('データをお送りしました。')
  await press(designer, t('milestones.page.deliver'))
  await seesNotice(designer, t('milestones.notices.delivered'))
  await open(client, work)
  await client.page.getByText(t('milestones.page.changesTitle')).first().click()
  await words(client).fill('文字を少し大きくしてください。')
  await press(client, t('milestones.page.changes'))
  await seesNotice(client, t('milestones.notices.changesAsked'))
  await open(designer, work)
  await words(designer).fill('大きくしました。')
  await press(designer, t('milestones.page.deliver'))
  await seesNotice(designer, t('milestones.notices.delivered'))
  await open(client, work)
  await press(client, t('milestones.page.accept'))
  await seesNotice(client, t('milestones.notices.accepted'))
  await open(designer, work)
  await expect(designer.page.getByText('¥177,580').first()).toBeVisible()
  await expect(designer.page.getByRole('link', { name: t('milestones.page.notice') })).toBeVisible()
  await open(client, `/deals/${deal}`)
})

test('trial: paid as a whole, disputed, decided by the operator', async ({ pageOf, texts, staff }) => {
  test.setTimeout(240_000)
  const { t } = texts
  const { offer, need, deal } = await stageDeal(staff, 'trial')
  for (const party of [offer, need]) await signNda(party, deal)
  for (const party of [offer, need]) await takeStep(party, deal, 'finish_plan')
  await agreeOnTerms(offer, need, deal, '300000')
  const client: Scene = { page: await pageOf(need.visitor), texts, isLooking: true }
  const startup: Scene = { page: await pageOf(offer.visitor), texts, isLooking: true }
  const title = t('payments.kinds.trial_price')
  await waitFor(client, `/deals/${deal}`, title)
  await open(client, `/deals/${deal}`)
  await client.page.getByRole('link', { name: title }).click()
  await press(client, t('milestones.page.pay'))
  await client.page.getByRole('checkbox').check()
  await goToPayment(client)
  await payWith(client, CARD.succeeds)
  const id = await milestoneOf(deal)
  await waitFor(startup, `/milestones/${id}`, t('milestones.states.funded'))

  await open(client, `/milestones/${id}`)
  await client.page.getByText(t('milestones.page.disputeTitle')).first().click()
  await client.page.getByRole('textbox', { name: t('milestones.page.wordsLabel') }).fill('半分しか試せませんでした。')
  await press(client, t('milestones.page.dispute'))
  await seesNotice(client, t('milestones.notices.disputed'))
  await open(startup, `/milestones/${id}`)
  await startup.page
    .getByRole('textbox', { name: t('milestones.page.wordsLabel') })
    .fill('会場の都合で短くなりました。')
  await press(startup, t('milestones.page.answer'))
  await seesNotice(startup, t('milestones.notices.answered'))

  const desk: Scene = { page: await pageOf(staff.operator), texts, isLooking: true }
  await open(desk, '/console/milestones')
  await open(desk, `/console/milestones/${id}`)
  await desk.page.getByRole('textbox', { name: t('milestones.console.releasedWork') }).fill('15万円')
  await desk.page.getByRole('textbox', { name: t('milestones.console.words') }).fill('半分は試せたため。')
  await press(desk, t('milestones.console.submit'))
  await seesNotice(desk, t('milestones.notices.decided'))
  await open(client, `/milestones/${id}`)
  await expect(client.page.getByText('半分は試せたため。')).toBeVisible()
})
