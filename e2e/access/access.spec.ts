import { expect, test } from '#e2e/fixtures/test.ts'
import type { Answer, Visitor } from '#e2e/fixtures/visitor.ts'
import { type Cast, gatherCast } from './cast.ts'
import { type Outcome, type Role, roles } from './roles.ts'
import { type BuiltRoute, builtRoutes } from './route-list.ts'
import { hiddenCode } from './rows/interest.ts'
import { hiddenListing } from './rows/listings.ts'
import { table } from './table.ts'

// Hundreds of requests and no browser: a trace would only cost time.
test.use({ trace: 'off' })

/** No page asks the database more often, whoever reads it. */
const MOST_QUERIES = 12

const STATUS: Record<number, Outcome> = {
  200: 'page',
  400: 'refused',
  403: 'forbidden',
  404: 'missing',
  405: 'not-allowed',
}

function outcomeOf({ status, location }: Answer): Outcome | string {
  if (status === 302) return location?.startsWith('/sign-in') ? 'sign-in' : 'away'
  return STATUS[status] ?? `status ${status}`
}

const routes = builtRoutes()
const routeAt = (path: string): BuiltRoute | undefined => routes.find((route) => route.path === path)

let cast: Cast
test.beforeAll(async ({ staff }) => {
  test.setTimeout(120_000)
  cast = await gatherCast(staff)
})

/** What each of these roles is answered. */
async function outcomesOf(
  asking: readonly Role[],
  ask: (visitor: Visitor) => Promise<Answer>,
): Promise<Record<string, string>> {
  const pairs = asking.map(async (role) => [role, outcomeOf(await ask(cast.visitors[role]))] as const)
  return Object.fromEntries(await Promise.all(pairs))
}

test('the table has a row for every route, and no other', () => {
  expect(Object.keys(table).sort()).toEqual(routes.map(({ path }) => path).sort())
})

test('a route that takes forms has a row for them, and no other', () => {
  const taking = Object.entries(table).flatMap(([path, { post }]) => (post ? [path] : []))
  expect(taking.sort()).toEqual(
    routes
      .filter(({ hasAction }) => hasAction)
      .map(({ path }) => path)
      .sort(),
  )
})

for (const [path, row] of [
  ...Object.entries(table),
  ['/listings/:id of a draft', hiddenListing] as const,
  ['/listings/:id/qr of a draft', hiddenCode] as const,
]) {
  test(`GET ${path}`, async () => {
    const address = row.address(cast.ids)
    const asked: number[] = []
    const outcomes = await outcomesOf(roles, async (visitor) => {
      const answer = await visitor.get(address)
      asked.push(answer.queries ?? 0)
      return answer
    })
    expect(outcomes).toEqual(row.get)
    expect(Math.max(...asked), 'queries of the page').toBeLessThanOrEqual(MOST_QUERIES)
  })
}

/** A form to an index route names it in the query. */
const formAddress = (path: string): string => {
  const address = table[path]!.address(cast.ids)
  return routeAt(path)?.isIndex ? `${address}?index` : address
}

for (const [path, { post }] of Object.entries(table)) {
  for (const [intent, form] of Object.entries(post ?? {})) {
    // What everybody may send has nobody to refuse.
    if (form.allowed.length === roles.length) continue
    test(`POST ${path} ${intent}`, async () => {
      const others = roles.filter((role) => !form.allowed.includes(role))
      const fields = { ...form.fields(cast.ids), ...(intent && { intent }) }
      const found = await outcomesOf(others, (visitor) => visitor.post(formAddress(path), fields))
      expect(found).toEqual(Object.fromEntries(others.map((role) => [role, form.others[role]])))
    })
  }

  if (post && Object.keys(post).length > 1)
    test(`POST ${path} with nothing in it does nothing`, async () => {
      const found = await outcomesOf(roles, (visitor) => visitor.post(formAddress(path), {}))
      const harmless = ['refused', 'sign-in', 'forbidden', 'missing']
      // Who has yet to show the second factor is led to it.
      const isHarmless = ([role, outcome]: [string, string]) =>
        harmless.includes(outcome) || (role === 'unproven' && outcome === 'away')
      expect(Object.entries(found).filter((one) => !isHarmless(one))).toEqual([])
    })
}

test('forms from another site are refused everywhere, whoever is signed in', async () => {
  for (const [path, { post }] of Object.entries(table)) {
    if (!post || path.startsWith('/webhooks/')) continue
    const foreign = { origin: 'https://evil.example', 'sec-fetch-site': 'cross-site' }
    const answer = await cast.visitors.owner.post(formAddress(path), { intent: Object.keys(post)[0]! }, foreign)
    expect(answer.status, path).toBe(403)
  }
})
