import type { Answer } from '../protocol/answer-request.ts'
import type { World } from '../world.ts'
import type { PageRequest } from './page-answer.ts'
import { serveAuthorization } from './serve-authorization.ts'
import { serveAccountLink, serveOnboarding } from './serve-onboarding.ts'
import { serveCheckout } from './serve-page.ts'
import { serveTransfer } from './serve-transfer.ts'
import { serveVoucher } from './serve-voucher.ts'

type Serve = (request: PageRequest, world: World) => Answer

const PAGES: readonly [RegExp, Serve][] = [
  [/^\/c\/pay\/(cs_test_\w+)$/, serveCheckout],
  [/^\/c\/authorize\/(pi_\w+)$/, serveAuthorization],
  [/^\/c\/onboarding\/(al_\w+)$/, serveAccountLink],
  [/^\/c\/onboarding\/(al_\w+)\/form$/, serveOnboarding],
  [/^\/c\/transfer\/(pi_\w+)$/, serveTransfer],
  [/^\/c\/voucher\/(pi_\w+)$/, serveVoucher],
]

/** The page an address names, ready to be served; undefined when the address is no page. */
export function findPage(path: string): ((method: string, body: string, world: World) => Answer) | undefined {
  for (const [pattern, serve] of PAGES) {
    const id = pattern.exec(path)?.[1]
    if (id === undefined) continue
    return (method, body, world) => serve({ id, method, form: new URLSearchParams(body) }, world)
  }
  return undefined
}
