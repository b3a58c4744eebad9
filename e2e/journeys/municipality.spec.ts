import { draftListing } from '#e2e/fixtures/listing-steps.ts'
import { newParty } from '#e2e/fixtures/people.ts'
import { expect, test } from '#e2e/fixtures/test.ts'
import { open, press, seesNotice } from './acts/scene.ts'

test('a listing’s town is chosen within Tokyo and typed elsewhere, and what was said goes along', async ({
  pageOf,
  texts,
}) => {
  const { t, dynamic } = texts
  const owner = await newParty(['sme'])
  const id = await draftListing(owner, 'succession', 'offer', {})
  const scene = { page: await pageOf(owner.visitor), texts, isLooking: true }
  const { page } = scene
  const name = (key: string) => dynamic(`tracks.succession.sides.offer.fields.${key}.label`)
  const prefecture = page.getByRole('combobox', { name: name('prefecture'), exact: true })
  const list = page.getByRole('combobox', { name: name('municipality'), exact: true })
  const box = page.getByRole('textbox', { name: name('municipality'), exact: true })
  const save = async () => {
    await press(scene, t('listings.draft.saveAndList'))
    await seesNotice(scene, t('listings.notices.stepSaved'))
    await open(scene, `/listings/${id}/edit/place`)
  }

  await open(scene, `/listings/${id}/edit/place`)
  await expect(box).toBeVisible()
  await prefecture.selectOption('東京都')
  await expect(list.locator('option')).toHaveCount(63)
  await list.selectOption('大島町')
  await save()
  await expect(list).toHaveValue('大島町')

  await prefecture.selectOption('埼玉県')
  await expect(box).toHaveValue('大島町')
  await box.fill('川口市')
  await prefecture.selectOption('東京都')
  await expect(list).toHaveValue('川口市')
  await prefecture.selectOption('埼玉県')
  await save()
  await expect(box).toHaveValue('川口市')

  // Such a text may also have come from a file: it stays where it can be mended.
  await prefecture.selectOption('東京都')
  await expect(box).toHaveValue('川口市')
})
