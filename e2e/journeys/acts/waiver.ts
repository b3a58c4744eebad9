import { expect } from '#e2e/fixtures/test.ts'
import { open, press, type Scene, seesNotice } from './scene.ts'

/** A firm says in its profile that it is in Tokyo. */
export async function settleInTokyo(scene: Scene, participantId: string): Promise<void> {
  const { page, texts } = scene
  const { t } = texts
  await page.goto(`/participants/${participantId}/edit/business`)
  await page.getByLabel(t('participants.fields.prefecture')).selectOption('東京都')
  await press(scene, t('participants.form.save'))
  await seesNotice(scene, t('participants.notices.edited'))
}

/** A seller asks for the waiver of the fee. */
export async function askForWaiver(scene: Scene, participantId: string, note: string): Promise<void> {
  const { page, texts } = scene
  const { t } = texts
  await open(scene, `/waivers/${participantId}`)
  await page.getByRole('checkbox', { name: t('waivers.apply.twoYearsInTokyo') }).check()
  await page.getByRole('checkbox', { name: t('waivers.apply.notElsewhere') }).check()
  await page.getByLabel(t('waivers.apply.note')).fill(note)
  await press(scene, t('waivers.apply.submit'))
  await seesNotice(scene, t('waivers.notices.applied'))
}

/** The operator grants it, or refuses it with a reason, at the operator's own browser. */
export async function decideWaiver(scene: Scene, firm: string, reason?: string): Promise<void> {
  const { page, texts } = scene
  const { t } = texts
  await open(scene, '/console/waivers')
  await page.getByRole('link', { name: firm }).click()
  await expect(page.getByText(t('waivers.console.recordLead', { name: firm }))).toBeVisible()
  if (reason === undefined) {
    await press(scene, t('waivers.console.approve'))
    await seesNotice(scene, t('waivers.notices.approved'))
    return
  }
  await page.getByLabel(t('waivers.console.reasonLabel')).fill(reason)
  await press(scene, t('waivers.console.refuse'))
  await seesNotice(scene, t('waivers.notices.refused'))
}
