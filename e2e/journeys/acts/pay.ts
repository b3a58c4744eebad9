import { ENGLISH, JAPANESE } from '#app/platform/stripe/standin/page/texts.ts'
import { expect } from '#e2e/fixtures/test.ts'
import { press, type Scene } from './scene.ts'

export const CARD = { succeeds: '4242 4242 4242 4242', declines: '4000 0000 0000 0002' }

export const hostedTexts = ({ texts }: Scene) => (texts.locale === 'en' ? ENGLISH : JAPANESE)

/** Agrees to the terms and confirms the quote. */
export async function confirmQuote(scene: Scene): Promise<void> {
  await scene.page.getByRole('checkbox', { name: scene.texts.t('legal.agree') }).check()
  await press(scene, scene.texts.t('billing.confirm'))
}

/** Goes from the fee page to the payment page of the vendor. */
export async function goToPayment(scene: Scene): Promise<void> {
  await press(scene, scene.texts.t('billing.pay'))
  await expect(scene.page.getByRole('heading', { level: 1, name: hostedTexts(scene).title })).toBeVisible()
}

/** Fills in a card there and presses the button. */
export async function payWith(scene: Scene, number: string): Promise<void> {
  const { page } = scene
  const texts = hostedTexts(scene)
  await page.getByRole('textbox', { name: texts.email }).fill('keiri@e2e.example')
  await page.getByRole('combobox', { name: texts.number }).fill(number)
  await page.getByRole('button').click()
}
