import { expect } from '#e2e/fixtures/test.ts'
import { idInAddress, look, open, press, type Scene, seesNotice } from './scene.ts'

/** From the matches of an own listing to the request for an introduction. @returns the introduction's id */
export async function ask(
  scene: Scene,
  listing: string,
  other: string,
  message: string,
  isDirect = false,
): Promise<string> {
  const { page, texts } = scene
  const { t } = texts
  await open(scene, `/listings/${listing}/matches`)
  const match = page.getByRole('listitem').filter({ has: page.locator(`a[href="/listings/${other}"]`) })
  await match.getByRole('link', { name: t('matching.ask'), exact: true }).click()
  await expect(page.getByRole('heading', { level: 1, name: t('introductions.ask.title') })).toBeVisible()
  await look(scene)
  await page.getByRole('textbox', { name: t('introductions.ask.message'), exact: true }).fill(message)
  await press(scene, t('introductions.ask.submit'))
  await seesNotice(scene, t(isDirect ? 'introductions.notices.sentOn' : 'introductions.notices.requested'))
  return idInAddress(scene)
}

/** Finds a case in the navigator's queue, which others fill as well, and opens it: beside the queue or on its own page. */
export async function openFromDesk(scene: Scene, introduction: string): Promise<void> {
  const link = scene.page.locator(`a[data-case-link][href*="${introduction}"]`).filter({ visible: true })
  for (let page = 1; page === 1 || (page < 30 && (await link.count()) === 0); page += 1)
    await open(scene, `/desk?page=${page}`)
  await link.click()
}

/** The navigator finds the request on the desk, takes it and puts it before the counterpart. */
export async function broker(scene: Scene, introduction: string, note: string): Promise<void> {
  const { page, texts } = scene
  const { t } = texts
  await openFromDesk(scene, introduction)
  await press(scene, t('introductions.desk.take'))
  await seesNotice(scene, t('introductions.notices.taken'))
  await page.getByRole('textbox', { name: t('introductions.desk.note'), exact: true }).fill(note)
  await press(scene, t('introductions.desk.proposeSubmit'))
  await seesNotice(scene, t('introductions.notices.proposed'))
}

/** Where the two talk directly, one of them calls for a navigator. */
export async function callNavigator(scene: Scene, introduction: string): Promise<void> {
  const { t } = scene.texts
  await open(scene, `/introductions/${introduction}`)
  await press(scene, t('introductions.view.callSubmit'))
  await seesNotice(scene, t('introductions.notices.called'))
  await look(scene)
}

/** The navigator finds the call on the desk and joins the two. */
export async function join(scene: Scene, introduction: string): Promise<void> {
  const { t } = scene.texts
  await openFromDesk(scene, introduction)
  await press(scene, t('introductions.desk.take'))
  await seesNotice(scene, t('introductions.notices.taken'))
}

/** The counterpart says yes. @returns the deal's id */
export async function accept(scene: Scene, introduction: string): Promise<string> {
  const { texts } = scene
  await open(scene, `/introductions/${introduction}`)
  await press(scene, texts.t('introductions.view.accept'))
  await seesNotice(scene, texts.t('introductions.notices.accepted'))
  return idInAddress(scene)
}
