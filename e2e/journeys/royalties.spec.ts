import { clock } from '#app/platform/clock.ts'
import { addDays, tokyoDay } from '#app/platform/day.ts'
import { besideDeal } from '#e2e/fixtures/royalty-steps.ts'
import { stageDeal } from '#e2e/fixtures/stage.ts'
import { expect, test } from '#e2e/fixtures/test.ts'
import { atStart, open, press, type Scene, seesNotice, unfold } from './acts/scene.ts'

test('a royalty: proposed by the firm, agreed on by the designer, stated, doubted, answered and corrected', async ({
  pageOf,
  texts,
  staff,
}) => {
  test.setTimeout(180_000)
  const staged = await stageDeal(staff, 'design')
  const deal = await besideDeal(staged.deal)
  const { t } = texts
  const firm: Scene = { page: await pageOf(staged.need.visitor), texts, isLooking: true }
  const designer: Scene = { page: await pageOf(staged.offer.visitor), texts, isLooking: true }
  const royalties = `/deals/${deal}/royalties`
  const field = ({ page }: Scene, name: string) => page.getByRole('textbox', { name: atStart(name) })

  await open(firm, `/deals/${deal}`)
  await firm.page.getByRole('link', { name: t('deals.room.toRoyalties') }).click()
  const firstDay = addDays(tokyoDay(clock.now()), -100)
  await field(firm, t('royalties.form.product')).fill('木の椅子')
  await field(firm, t('royalties.form.rate')).fill('３．５５５％')
  await firm.page.getByLabel(atStart(t('royalties.form.firstDay'))).fill(firstDay)
  await firm.page.getByLabel(atStart(t('royalties.form.lastDay'))).fill(addDays(firstDay, 364))
  await firm.page.getByRole('radio', { name: t('royalties.ownFacts.paysSalaries.yes') }).check()
  await press(firm, t('royalties.form.submit'))
  await expect(firm.page.getByText(t('form.rate')).first()).toBeVisible()
  await field(firm, t('royalties.form.rate')).fill('３．５％')
  await press(firm, t('royalties.form.submit'))
  await seesNotice(firm, t('royalties.notices.proposed'))

  await open(designer, royalties)
  await designer.page.getByRole('radio', { name: t('royalties.ownFacts.payeeForm.individual') }).check()
  await press(designer, t('royalties.proposal.accept'))
  await seesNotice(designer, t('royalties.notices.accepted'))

  await open(firm, royalties)
  await firm.page.locator('table a').first().click()
  await field(firm, t('royalties.sales.amount')).fill('１００万円')
  await press(firm, t('royalties.sales.save'))
  await seesNotice(firm, t('royalties.notices.entered'))
  await expect(firm.page.getByText('¥34,927')).toBeVisible()
  await press(firm, t('royalties.preview.send'))
  await seesNotice(firm, t('royalties.notices.sent'))

  await open(designer, royalties)
  await designer.page.locator('table a').first().click()
  await expect(designer.page.getByText('¥34,927')).toBeVisible()
  await open(designer, royalties)
  await unfold(designer, t('royalties.audits.askTitle'))
  await field(designer, t('royalties.audits.reason')).fill('店頭で見た数と合いません。')
  await press(designer, t('royalties.audits.ask'))
  await seesNotice(designer, t('royalties.notices.auditAsked'))

  await open(firm, royalties)
  await field(firm, t('royalties.audits.answer')).fill('調べたところ、一部が抜けていました。訂正します。')
  await press(firm, t('royalties.audits.submitAnswer'))
  await seesNotice(firm, t('royalties.notices.auditAnswered'))
  await firm.page.locator('table a').first().click()
  await press(firm, t('royalties.stated.correct'))
  await seesNotice(firm, t('royalties.notices.correcting'))
  await field(firm, t('royalties.sales.amount')).fill('120万')
  await press(firm, t('royalties.sales.save'))
  await expect(firm.page.getByText('¥7,000')).toBeVisible()
  await press(firm, t('royalties.preview.send'))
  await seesNotice(firm, t('royalties.notices.sent'))
})
