import type { Locator } from '@playwright/test'
import type { FieldDefinition } from '#app/tracks/field.ts'
import { TOKYO } from '#search/knowledge/municipalities.ts'
import { expect } from '#e2e/fixtures/test.ts'
import type { Fields } from '#e2e/fixtures/visitor.ts'
import { atStart, type Scene } from './scene.ts'

/** Where the words of a form made from definitions stand. */
export interface FormWords {
  /** `<labels>.<key>.label` is what a field is called. */
  labels: string
  /** `<options>.<key>.<option>` is what a choice is called. */
  options: string
}

/** One box of a group, also where its name goes on with a hint. */
async function tick(group: Locator, role: 'checkbox' | 'radio', name: string): Promise<void> {
  const exact = group.getByRole(role, { name, exact: true })
  await ((await exact.count()) > 0 ? exact : group.getByRole(role, { name: atStart(name) })).check()
}

async function choose(scene: Scene, field: FieldDefinition, label: string, names: readonly string[]): Promise<void> {
  const { page } = scene
  const group: Locator = page.getByRole('group', { name: atStart(label) })
  const radios: Locator = group.or(page.getByRole('radiogroup', { name: atStart(label) }))
  const list = page.getByRole('combobox', { name: label, exact: true })
  const isList = field.control === 'choice' && (await list.count()) > 0
  for (const name of names) {
    if (isList) await list.selectOption({ label: name })
    else if (field.control === 'choices') await tick(group, 'checkbox', name)
    else await tick(radios, 'radio', name)
  }
}

async function chooseInGroups({ page }: Scene, label: string, values: readonly string[]): Promise<void> {
  const group: Locator = page.getByRole('group', { name: atStart(label) })
  // Each click takes one away from the closed ones.
  const closed = group.locator('details:not([open]) > summary')
  while ((await closed.count()) > 0) await closed.first().click()
  for (const value of values) await group.locator(`input[value="${value}"]`).check()
}

/** The industry, found as people look for it. */
async function chooseIndustry(scene: Scene, label: string, code: string): Promise<void> {
  // The list that stands there until the page has been taken over is not for those who have JavaScript.
  const field = scene.page.getByRole('combobox', { name: label, exact: true })
  if (scene.isWithoutJavaScript) {
    await field.selectOption(code)
    return
  }
  const box = scene.page.locator('input').and(field)
  const name = scene.texts.dynamic(`industries.${code}`)
  await box.fill(name)
  await scene.page
    .getByRole('option', { name: atStart(name) })
    .first()
    .click()
  await expect(box).toHaveValue(name)
}

/** The municipality: chosen within Tokyo, typed elsewhere and without JavaScript. */
async function sayTown({ page, isWithoutJavaScript }: Scene, label: string, name: string, isTokyo: boolean) {
  if (isTokyo && !isWithoutJavaScript) await page.getByRole('combobox', { name: label, exact: true }).selectOption(name)
  else await page.getByRole('textbox', { name: label, exact: true }).fill(name)
}

/** Fills in fields by what their labels say. */
export async function fillFields(
  scene: Scene,
  fields: readonly FieldDefinition[],
  values: Fields,
  words: FormWords,
): Promise<void> {
  const { page, texts } = scene
  for (const field of fields) {
    const value = values[field.key]
    if (value === undefined) continue
    const label = texts.dynamic(`${words.labels}.${field.key}.label`)
    const nameOf = (option: string) => texts.dynamic(`${words.options}.${field.key}.${option}`)
    if (field.control === 'choice' || field.control === 'choices')
      await choose(scene, field, label, [value].flat().map(nameOf))
    else if (field.control === 'industries' || field.control === 'prefectures')
      await chooseInGroups(scene, label, [value].flat())
    else if (field.control === 'industry') await chooseIndustry(scene, label, String(value))
    else if (field.control === 'prefecture')
      await page.getByRole('combobox', { name: label, exact: true }).selectOption(String(value))
    else if (field.control === 'municipality')
      await sayTown(scene, label, String(value), values['prefecture'] === TOKYO)
    else if (field.control === 'date') await page.getByLabel(label, { exact: true }).fill(String(value))
    else await page.getByRole('textbox', { name: label, exact: true }).fill(String(value))
  }
}
