import { expect, test } from '#e2e/fixtures/test.ts'
import type { Answer } from '#e2e/fixtures/visitor.ts'
import { type Cast, gatherCast } from './cast.ts'
import { type Outcome, type Role, roles } from './roles.ts'
import { type BuiltRoute, builtRoutes } from './route-list.ts'
import { hiddenListing } from './rows/listings.ts'
import { table } from './table.ts'

const STATUS: Record<number, Outcome> = { 200: 'page', 400: 'refused', 403: 'forbidden', 404: 'missing', 405: 'not-allowed' }

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

test('the table has a row for every route, and no other', () => {
  expect(Object.keys(table).sort()).toEqual(routes.map(({ path }) => path).sort())
})

test('a route that takes forms has a row for them, and no other', () => {
  const taking = Object.entries(table).flatMap(([path, { post }]) => (post ? [path] : []))
  expect(taking.sort()).toEqual(routes.filter(({ hasAction }) => hasAction).map(({ path }) => path).sort())
})

for (const [path, row] of [...Object.entries(table), ['/listings/:id of a draft', hiddenListing] as const]) {
  test(`GET ${path}`, async () => {
    const found: Partial<Record<Role, string>> = {}
    for (const role of roles) found[role] = outcomeOf(await cast.visitors[role].get(row.address(cast.ids)))
    expect(found).toEqual(row.get)
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
      const found: Partial<Record<Role, string>> = {}
      const expected: Partial<Record<Role, string>> = {}
      for (const role of roles.filter((each) => !form.allowed.includes(each))) {
        const fields = { ...form.fields(cast.ids), ...(intent && { intent }) }
        found[role] = outcomeOf(await cast.visitors[role].post(formAddress(path), fields))
        expected[role] = form.others[role]
      }
      expect(found).toEqual(expected)
    })
  }

  if (post && Object.keys(post).length > 1)
    test(`POST ${path} with nothing in it does nothing`, async () => {
      for (const role of roles) {
        const answer = await cast.visitors[role].post(formAddress(path), {})
        expect(['refused', 'sign-in', 'forbidden', 'missing'], `${role}: ${answer.status}`).toContain(outcomeOf(answer))
      }
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
