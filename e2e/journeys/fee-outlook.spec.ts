import { bringToFee, stageDeal } from '#e2e/fixtures/stage.ts'
import { grantWaiver } from '#e2e/fixtures/waiver-steps.ts'
import { expect, test } from '#e2e/fixtures/test.ts'

test.use({ javaScriptEnabled: false })

test('the fee at other prices and what remains of a deal, without JavaScript', async ({ pageOf, texts, staff }) => {
  test.setTimeout(120_000)
  const { t } = texts
  const staged = await stageDeal(staff, 'succession')
  await bringToFee(staged)
  await grantWaiver(staff.operator, staged.offer)
  const fee = `/deals/${staged.deal}/fee`

  const page = await pageOf(staged.offer.visitor)
  await page.goto(fee)
  const prices = page.getByRole('table', { name: t('fees.compared.caption') })
  await expect(prices.getByRole('row').filter({ hasText: '¥3,300,000' })).toContainText('¥5,500,000')
  const net = page.getByRole('region', { name: t('fees.outlook.netTitle') })
  await expect(net).toContainText(t('fees.net.estimate'))
  await expect(net).toContainText('¥96,700,000')

  await net.getByText(t('fees.outlook.costs')).click()
  await net.getByRole('textbox', { name: t('fees.simulator.valuation') }).fill('60万円')
  await net.getByRole('textbox', { name: t('fees.simulator.other') }).fill('たくさん')
  await net.getByRole('button', { name: t('fees.simulator.submit') }).click()
  await expect(net.getByText(t('form.yen'))).toBeVisible()
  await expect(net).toContainText('¥96,700,000')
  await net.getByRole('textbox', { name: t('fees.simulator.other') }).fill('90万円')
  await net.getByRole('button', { name: t('fees.simulator.submit') }).click()
  await expect(net).toContainText('¥96,400,000')

  const other = await pageOf(staged.need.visitor)
  await other.goto(fee)
  await expect(other.getByRole('heading', { level: 1, name: t('billing.title') })).toBeVisible()
  await expect(other.getByText(t('fees.outlook.netTitle'))).toHaveCount(0)
})
