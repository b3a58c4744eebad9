import type { Page } from '@playwright/test'
import type { Translator } from '#app/i18n/translator.ts'
import { looksFine } from '#e2e/fixtures/looks-fine.ts'
import { expect } from '#e2e/fixtures/test.ts'

/** One person at a browser. */
export interface Scene {
  page: Page
  texts: Translator
  /** Whether every page on the way is looked over; it takes a second each. */
  isLooking?: boolean
  /** The browser runs no script, so lists stay lists. */
  isWithoutJavaScript?: boolean
}

export const look = async ({ page, isLooking }: Scene): Promise<void> => {
  if (isLooking) await looksFine(page)
}

/** Opens an address of the site. */
export async function open(scene: Scene, path: string): Promise<void> {
  await scene.page.goto(path)
  await look(scene)
}

export const press = ({ page }: Scene, name: string): Promise<void> =>
  page.getByRole('button', { name, exact: true }).click()

/** Opens a part of the page that is folded up. */
export const unfold = ({ page }: Scene, title: string): Promise<void> =>
  page.locator('summary', { hasText: title }).click()

/** The one-time notice on the page that follows a form. */
export async function seesNotice(scene: Scene, text: string): Promise<void> {
  await expect(scene.page.getByRole('status').filter({ hasText: text })).toBeVisible()
  await look(scene)
}

export const seesTitle = ({ page }: Scene, name: string): Promise<void> =>
  expect(page.getByRole('heading', { level: 1, name })).toBeVisible()

/** The last part of the address: an id. */
export const idInAddress = ({ page }: Scene): string => /[0-9a-f]{8}-[0-9a-f-]{27}/.exec(page.url())?.[0] ?? ''

/** For names that go on with a hint or a mark. */
export const atStart = (text: string): RegExp => new RegExp(`^${text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}`)
