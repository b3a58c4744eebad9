import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { ruleTester } from './rule-tester.js'
import { openModels, scopedModels, scopedRelations, sealedRelations } from './scoped-models.js'
import scopedQuery from './scoped-query.js'

const noScope = [{ messageId: 'noScope' }]
const relation = [{ messageId: 'relation' }]

ruleTester.run('scoped-query', scopedQuery, {
  valid: [
    'db.deal.findMany({ where: { state, ...dealsVisibleTo(actor) } })',
    'tx.deal.findFirst({ where: dealsVisibleTo(actor) })',
    'tx.charge.updateMany({ where: { id, state: "draft", ...systemScope("settling") }, data })',
    'tx.feeQuote.count({ where: { deal: dealsVisibleTo(actor) } })',
    'tx.charge.findFirst({ where: { quote: { deal: { ...scopes.dealsVisibleTo(actor) } } } })',
    'db.listing.findMany({ where: { AND: [{ status }, listingsVisibleTo(actor)] } })',
    'const where = { state, ...dealsVisibleTo(actor) }; db.deal.count({ where }); db.deal.findMany({ where, take: 20 })',
    'db.deal.findMany({ where: { ...dealsVisibleTo(actor) } satisfies Prisma.DealWhereInput })',
    'db.member.findUnique({ where: { id } })',
    'db.deal.findMany({ where: mine ? dealAskerScope(actor) : dealCounterpartScope(actor) })',
    'tx.listing.findFirst({ where: { id, ...editableListingsScope(actor) }, include: { confidential: true } })',
    'tx.listing.findMany({ where: systemScope("index"), select: { id: true, confidential: { select: { details: true } } } })',
    'tx.deal.create({ data })',
    'rows.deal.map((row) => row.id)',
    'db.deal.findMany({ where: dealsVisibleTo(actor), include: { offerListing: true } })',
    'db.participant.findUnique({ where: { id }, include: { memberships: true } })',
  ],
  invalid: [
    { code: 'db.deal.findMany()', errors: noScope },
    { code: 'db.deal.findMany({ orderBy })', errors: noScope },
    { code: 'db.deal.findUnique({ where: { id } })', errors: noScope },
    { code: 'tx.listing.update({ where: { id }, data })', errors: noScope },
    { code: 'tx.disclosureGrant.deleteMany({ where: { dealId } })', errors: noScope },
    { code: 'tx.charge.aggregate({ where: { state: "paid" }, _sum })', errors: noScope },
    { code: 'context.tx.deal.groupBy({ by: ["state"] })', errors: noScope },
    { code: 'db.deal.findMany({ where })', errors: noScope },
    { code: 'let where = dealsVisibleTo(actor); where = {}; db.deal.findMany({ where })', errors: noScope },
    { code: 'db.deal.findMany({ where: { OR: [dealsVisibleTo(actor), { state }] } })', errors: noScope },
    { code: 'db.deal.findMany({ where: all ? {} : dealsVisibleTo(actor) })', errors: noScope },
    {
      code: 'db.deal.findMany({ where: systemScope("x"), include: { offerListing: { include: { confidential: true } } } })',
      errors: relation,
    },
    { code: 'db.deal.findMany({ where: { NOT: dealsVisibleTo(actor) } })', errors: noScope },
    { code: 'db.deal.findMany({ where: { id: currentDealOf(actor) } })', errors: noScope },
    { code: 'db.participant.findUnique({ where: { id }, include: { dealsAsOffer: true } })', errors: relation },
    {
      code: 'db.participant.findUnique({ where: { id }, select: { navigator: { select: { listings: true } } } })',
      errors: relation,
    },
    {
      code: 'db.listing.findMany({ where: listingsVisibleTo(actor), include: { confidential: true } })',
      errors: relation,
    },
    {
      code: 'db.deal.findMany({ where: dealsVisibleTo(actor), include: { offerListing: { include: { confidential: true } } } })',
      errors: relation,
    },
  ],
})

describe('the lists of models', () => {
  const folder = new URL('../prisma/schema/', import.meta.url)
  const schema = readdirSync(folder)
    .map((file) => readFileSync(new URL(file, folder), 'utf8'))
    .join('\n')
  const models = [...schema.matchAll(/^model (\w+) \{([^}]*)\}/gm)].map(([, name, body]) => ({
    name: name[0].toLowerCase() + name.slice(1),
    body,
  }))

  it('say of every model whether it belongs to a party', () => {
    expect([...scopedModels, ...openModels].sort()).toEqual(models.map(({ name }) => name).sort())
  })

  it('name every list of party rows that an open model leads to', () => {
    const isScoped = (type) => scopedModels.includes(type[0].toLowerCase() + type.slice(1))
    const leading = models
      .filter(({ name }) => openModels.includes(name))
      .flatMap(({ body }) => [...body.matchAll(/^\s*(\w+)\s+([A-Z]\w+)(\[\]|\?)?\s/gm)])
      .filter(([, , type]) => isScoped(type))
      .map(([, field]) => field)
    expect(leading.filter((field) => !scopedRelations.includes(field))).toEqual([])
  })

  it('seal relations that exist', () => {
    for (const field of sealedRelations) expect(schema).toMatch(new RegExp(`^\\s*${field}\\s`, 'm'))
  })
})
