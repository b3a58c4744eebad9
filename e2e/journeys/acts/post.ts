import type { ListingSide, TrackKey } from '#app/tracks/track-definition.ts'
import { valuesByStep } from '#e2e/fixtures/listing-steps.ts'
import { fieldsOf } from '#e2e/fixtures/sample-values.ts'
import { expect } from '#e2e/fixtures/test.ts'
import type { Fields, Visitor } from '#e2e/fixtures/visitor.ts'
import { fillFields } from './fill.ts'
import { atStart, idInAddress, open, press, type Scene, seesNotice } from './scene.ts'

/** Fills in one step of a listing's form by what its labels say. */
export async function fillStep(
  scene: Scene,
  track: TrackKey,
  side: ListingSide,
  step: string,
  values: Fields,
): Promise<void> {
  const fields = fieldsOf(track, side).filter((one) => one.step === step)
  const words = { labels: `tracks.${track}.sides.${side}.fields`, options: `tracks.${track}.options` }
  await fillFields(scene, fields, values, words)
}

/** Starts a listing and fills in its steps. @returns its id */
async function writeListing(scene: Scene, track: TrackKey, side: ListingSide, values: Fields): Promise<string> {
  const { t } = scene.texts
  await open(scene, `/listings/new/${track}/${side}`)
  await press(scene, t('listings.draft.start.submit'))
  await scene.page.waitForURL(/\/edit$/)
  const id = idInAddress(scene)
  for (const { step, own } of valuesByStep(track, side, values)) {
    await open(scene, `/listings/${id}/edit/${step}`)
    await fillStep(scene, track, side, step, own)
    await press(scene, t('listings.draft.saveAndList'))
    await seesNotice(scene, t('listings.notices.stepSaved'))
  }
  return id
}

/** Looks at the answers and asks for publication, warnings and all. */
export async function submitWritten(scene: Scene, id: string): Promise<void> {
  const { t } = scene.texts
  await open(scene, `/listings/${id}/edit/check`)
  const yes = scene.page.getByRole('checkbox', { name: atStart(t('listingCheck.accept.label')) })
  if (await yes.isVisible()) await yes.check()
  await press(scene, t('listings.draft.check.submit'))
  await seesNotice(scene, t('listings.notices.submitted'))
}

/** Writes a listing and asks for its publication. @returns its id */
export async function post(scene: Scene, track: TrackKey, side: ListingSide, values: Fields): Promise<string> {
  const id = await writeListing(scene, track, side, values)
  await submitWritten(scene, id)
  return id
}

/** The operator answers, at the operator's own browser: publishes it, or gives it back with a reason. */
export async function review(scene: Scene, participantName: string, reason?: string): Promise<void> {
  const { page, texts } = scene
  await open(scene, '/console/listings')
  const card = page.getByRole('listitem').filter({ has: page.getByRole('heading', { name: participantName }) })
  if (reason === undefined) {
    await card.getByRole('button', { name: texts.t('operations.listings.approve'), exact: true }).click()
    return seesNotice(scene, texts.t('operations.notices.approved'))
  }
  await card.getByRole('textbox', { name: texts.t('operations.listings.reason') }).fill(reason)
  await card.getByRole('button', { name: texts.t('operations.listings.reject'), exact: true }).click()
  return seesNotice(scene, texts.t('operations.notices.returned'))
}

/** Waits until the index has followed: another listing is among the matches of this one. */
export async function waitForMatch(visitor: Visitor, listing: string, other: string): Promise<void> {
  const find = async () => (await visitor.get(`/listings/${listing}/matches`)).body.includes(`/listings/${other}`)
  await expect.poll(find, { message: 'a match', timeout: 20_000, intervals: [100, 250, 500] }).toBe(true)
}
