import type { Locator } from '@playwright/test'
import type { FieldDefinition } from '#app/tracks/field.ts'
import type { ListingSide, TrackKey } from '#app/tracks/track-definition.ts'
import { fieldsOf } from '#e2e/fixtures/sample-values.ts'
import { expect } from '#e2e/fixtures/test.ts'
import type { Fields, Visitor } from '#e2e/fixtures/visitor.ts'
import { atStart, idInAddress, open, press, type Scene, seesNotice } from './scene.ts'

async function choose(
  scene: Scene,
  track: TrackKey,
  field: FieldDefinition,
  label: string,
  values: readonly string[],
): Promise<void> {
  const group: Locator = scene.page.getByRole('group', { name: atStart(label) })
  const list = scene.page.getByRole('combobox', { name: label, exact: true })
  for (const value of values) {
    const name = scene.texts.dynamic(`tracks.${track}.options.${field.key}.${value}`)
    if (field.control === 'choices') await group.getByRole('checkbox', { name: atStart(name) }).check()
    else if (field.options.length > 4) await list.selectOption(value)
    else await group.getByRole('radio', { name: atStart(name) }).check()
  }
}

/** Fills in the form of a listing by what its labels say. */
export async function fillListing(scene: Scene, track: TrackKey, side: ListingSide, values: Fields): Promise<void> {
  const { page, texts } = scene
  for (const field of fieldsOf(track, side)) {
    const value = values[field.key]
    if (value === undefined) continue
    const label = texts.dynamic(`tracks.${track}.sides.${side}.fields.${field.key}.label`)
    if (field.control === 'choice' || field.control === 'choices')
      await choose(scene, track, field, label, [value].flat())
    else if (field.control === 'industry' || field.control === 'prefecture')
      await page.getByRole('combobox', { name: label, exact: true }).selectOption(String(value))
    else await page.getByRole('textbox', { name: label, exact: true }).fill(String(value))
  }
}

/** Writes a listing and asks for its publication. @returns its id */
export async function post(scene: Scene, track: TrackKey, side: ListingSide, values: Fields): Promise<string> {
  const { t } = scene.texts
  await open(scene, `/listings/new/${track}/${side}`)
  await fillListing(scene, track, side, values)
  await press(scene, t('listings.form.submit'))
  await seesNotice(scene, t('listings.notices.submitted'))
  return idInAddress(scene)
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
