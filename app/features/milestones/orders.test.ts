import { describe, expect, it } from 'vitest'
import { createHash } from 'node:crypto'
import { db } from '#app/platform/db.server.ts'
import { race, wonAndLost } from '#app/testing/race.server.ts'
import { readText } from '#app/platform/pdf/testing/read-text.server.ts'
import { getDocumentFile } from '#app/features/invoices/queries/get-document-file.server.ts'
import { makeOwner } from '#app/testing/make.server.ts'
import { acceptOrder } from './commands/accept-order.server.ts'
import { proposeOrder } from './commands/propose-order.server.ts'
import { makeDesignDeal, makeOrderedWork, milestonesOf, orderOf } from './testing/make-work.server.ts'

const formOf = (orderId: string) => db.accountingDocument.findFirst({ where: { cause: `work-order:${orderId}` } })

describe('an order', () => {
  it('becomes milestones and a numbered order form that both sides may open', async () => {
    const { dealId, orderId, client, designer, milestoneId } = await makeOrderedWork([150_000, 50_000])
    expect(await milestonesOf(dealId)).toMatchObject([
      { title: '区切り1', workYen: 150_000n, state: 'planned', withholder: 'client', withholdingReason: 'client_pays' },
      { title: '区切り2', workYen: 50_000n, position: 1 },
    ])
    const paper = (await formOf(orderId))!
    expect(paper).toMatchObject({ kind: 'order_form', totalYen: 220_000n, counterpartyName: designer.participant.name })
    expect(paper.sha256).toBe(createHash('sha256').update(paper.pdf).digest('hex'))
    const text = readText(Buffer.from(paper.pdf)).replace(/\s/g, '')
    for (const word of [
      '発注書',
      '商品の箱のデザイン',
      '本社の受付',
      '検査が終わる日',
      '支払期日',
      '検収後払い',
      '¥150,000',
    ])
      expect(text).toContain(word)
    for (const { actor } of [client, designer])
      expect((await getDocumentFile(actor, paper.id)).fileName).toMatch(/^ORD-\d{4}-\d{6}\.pdf$/)
    await expect(getDocumentFile((await makeOwner()).actor, paper.id)).rejects.toThrow('document.not_found')
    const change = db.$executeRaw`UPDATE "Milestone" SET "workYen" = 1 WHERE "id" = ${milestoneId}::uuid`
    await expect(change).rejects.toThrow('never changes')
  })

  it('must come to the agreed price', async () => {
    const { dealId, client } = await makeDesignDeal(200_000)
    await expect(proposeOrder(client.actor, dealId, orderOf(150_000))).rejects.toMatchObject({
      code: 'work_order.sum_differs',
      field: 'amount1',
      params: { sum: '150,000', agreed: '200,000' },
    })
  })

  it('is drafted by the client and accepted by the designer, nobody else', async () => {
    const { dealId, client, designer, navigator } = await makeDesignDeal(200_000)
    for (const { actor } of [designer, navigator, await makeOwner()])
      await expect(proposeOrder(actor, dealId, orderOf(200_000))).rejects.toThrow('deal.not_found')
    const { orderId } = await proposeOrder(client.actor, dealId, orderOf(200_000))
    for (const { actor } of [client, navigator, await makeOwner()])
      await expect(acceptOrder(actor, dealId, { orderId, payeeForm: 'individual' })).rejects.toThrow('deal.not_found')
    await expect(acceptOrder(designer.actor, dealId, { orderId })).rejects.toMatchObject({ field: 'payeeForm' })
    expect(await milestonesOf(dealId)).toEqual([])
  })

  it('that was replaced is not accepted any more, and of two who accept at once one is told', async () => {
    const { dealId, client, designer } = await makeDesignDeal(200_000)
    const { orderId: first } = await proposeOrder(client.actor, dealId, orderOf(200_000))
    const { orderId } = await proposeOrder(client.actor, dealId, orderOf(100_000, 100_000))
    const accept = (id: string) => () => acceptOrder(designer.actor, dealId, { orderId: id, payeeForm: 'corporation' })
    await expect(accept(first)()).rejects.toThrow('work_order.changed')
    const { won, lost } = wonAndLost(await race(accept(orderId), accept(orderId)))
    expect([won.length, lost]).toMatchObject([1, [{ code: 'work_order.changed' }]])
    expect(await milestonesOf(dealId)).toMatchObject([
      { withholder: 'none' },
      { withholdingReason: 'payee_is_corporation' },
    ])
    await expect(proposeOrder(client.actor, dealId, orderOf(200_000))).rejects.toThrow('work_order.not_now')
  })

  it('asks a client without a company number whether it pays salaries; one that does not withholds nothing', async () => {
    const { dealId, client, designer } = await makeDesignDeal(200_000)
    const { paysSalaries: _said, ...unsaid } = orderOf(200_000)
    const ask = proposeOrder(client.actor, dealId, { ...unsaid, paysSalaries: undefined })
    await expect(ask).rejects.toMatchObject({ field: 'paysSalaries' })
    const { orderId } = await proposeOrder(client.actor, dealId, { ...unsaid, paysSalaries: 'no' })
    await acceptOrder(designer.actor, dealId, { orderId, payeeForm: 'individual' })
    expect(await milestonesOf(dealId)).toMatchObject([{ withholder: 'none', withholdingReason: 'payer_without_staff' }])
  })

  it('knows a company by its number', async () => {
    const { dealId, client, designer } = await makeDesignDeal(200_000)
    for (const { participant } of [client, designer])
      await db.participant.update({ where: { id: participant.id }, data: { corporateNumber: '7000012050002' } })
    const { orderId } = await proposeOrder(client.actor, dealId, { ...orderOf(200_000), paysSalaries: undefined })
    await acceptOrder(designer.actor, dealId, { orderId, payeeForm: 'individual' })
    expect(await milestonesOf(dealId)).toMatchObject([{ withholdingReason: 'payee_is_corporation' }])
  })
})

it('the database refuses a day of payment later than sixty days after the delivery', async () => {
  const { milestoneId } = await makeOrderedWork()
  const { id: _id, ...row } = await db.milestone.findUniqueOrThrow({ where: { id: milestoneId } })
  const late = { ...row, position: 7, deliverOn: new Date('2027-01-01'), payBy: new Date('2027-03-03') }
  await expect(db.milestone.create({ data: late })).rejects.toThrow('Milestone_pay_by')
})
