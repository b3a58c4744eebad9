import { expect } from '#e2e/fixtures/test.ts'
import { open, press, type Scene, seesNotice } from './scene.ts'

/** Reads the agreement and signs it. @param isSecond whether the other side has signed before */
export async function sign(scene: Scene, deal: string, displayName: string, isSecond: boolean): Promise<void> {
  const { page, texts } = scene
  const { t } = texts
  await open(scene, `/deals/${deal}/nda`)
  await page.getByRole('textbox', { name: t('nda.name'), exact: true }).fill(displayName)
  await page.getByRole('checkbox', { name: t('nda.agree') }).check()
  await press(scene, t('nda.submit'))
  await seesNotice(scene, t(isSecond ? 'nda.notices.complete' : 'nda.notices.signed'))
}

/** Opens the confidential part of the own listing to the other side. */
export async function disclose(scene: Scene, deal: string): Promise<void> {
  const { page, texts } = scene
  await open(scene, `/deals/${deal}/disclosure`)
  await page.getByRole('checkbox').check()
  await press(scene, texts.t('disclosure.grant'))
  await seesNotice(scene, texts.t('disclosure.notices.granted'))
}

/** Presses a step of the process. @param moves whether the deal moves on with it, or waits for the other side's yes */
export async function step(
  scene: Scene,
  deal: string,
  track: string,
  transition: string,
  moves: boolean,
): Promise<void> {
  const { texts } = scene
  await open(scene, `/deals/${deal}`)
  await press(scene, texts.dynamic(`tracks.${track}.transitions.${transition}.button`))
  await seesNotice(scene, texts.t(moves ? 'deals.notices.moved' : 'deals.notices.confirmed'))
}

export async function proposeAmount(scene: Scene, deal: string, amount: string): Promise<void> {
  const { page, texts } = scene
  await open(scene, `/deals/${deal}`)
  await page.getByRole('textbox', { name: texts.t('deals.terms.amount'), exact: true }).fill(amount)
  await press(scene, texts.t('deals.terms.submit'))
  await seesNotice(scene, texts.t('deals.notices.termsProposed'))
}

export async function acceptAmount(scene: Scene, deal: string): Promise<void> {
  await open(scene, `/deals/${deal}`)
  await press(scene, scene.texts.t('deals.terms.accept'))
  await seesNotice(scene, scene.texts.t('deals.notices.termsAccepted'))
}

/** Waits on the page until the other side, or a machine, has moved things on. */
export async function waitFor(scene: Scene, path: string, words: string): Promise<void> {
  const isShown = async () => {
    await scene.page.goto(path)
    return scene.page.getByText(words).first().isVisible()
  }
  await expect.poll(isShown, { timeout: 20_000, intervals: [200, 500] }).toBe(true)
}
