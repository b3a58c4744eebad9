import type { Page } from '@playwright/test'
import type { Translator } from '#app/i18n/translator.ts'
import type { Visitor } from '#e2e/fixtures/visitor.ts'
import type { Scene } from './scene.ts'

/** Puts people at browsers of their own. */
export const scenes =
  (pageOf: (visitor: Visitor) => Promise<Page>, texts: Translator, isLooking = true) =>
  async (visitor: Visitor): Promise<Scene> => ({ page: await pageOf(visitor), texts, isLooking })
