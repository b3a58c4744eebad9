import { expect, it } from 'vitest'
import { db } from '#app/platform/db.server.ts'
import { issueMissingDocuments } from './reactions/issue-missing-documents.server.ts'
import { billedDeal, documentsOf } from './testing/billed-deal.server.ts'

it('makes good what a lost job has left out, once', async () => {
  const { charge } = await billedDeal()
  await db.charge.update({ where: { id: charge.id }, data: { state: 'paid', paidAt: new Date() } })
  const refund = await db.chargeRefund.create({
    data: {
      ...{ chargeId: charge.id, amountYen: 10_000n, state: 'succeeded', reason: 'test' },
      ...{ idempotencyKey: crypto.randomUUID(), createdAt: new Date(), endedAt: new Date() },
    },
  })
  await issueMissingDocuments()
  await issueMissingDocuments()
  const kinds = (await documentsOf(charge.id)).map(({ kind, cause }) => [kind, cause])
  expect(kinds).toEqual([
    ['qualified_invoice', `charge:${charge.id}:invoice`],
    ['receipt', `charge:${charge.id}:receipt`],
    ['return_invoice', `refund:${refund.id}:return_invoice`],
  ])
  expect(await db.$queryRaw`SELECT * FROM "document_invariants"`).toEqual([])
})
