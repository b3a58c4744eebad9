import { expect } from 'vitest'
import { runCommand } from '#app/platform/command.server.ts'
import { clock } from '#app/platform/clock.ts'
import { db } from '#app/platform/db.server.ts'
import { system } from '#app/platform/actor.ts'
import { postJournal } from '#app/features/ledger/writes/post-journal.server.ts'
import { startOnboarding } from '#app/features/payouts/reactions/start-onboarding.server.ts'
import { releaseFunds } from '#app/features/payouts/commands/release-funds.server.ts'
import { postForm, submitCard } from '#app/platform/stripe/standin/testing/checked-standin.server.ts'
import { makeOwner } from '#app/testing/make.server.ts'
import { EMAIL, hear, pageUrl, quoted, SUCCEEDS, type usePayments } from './use-payments.server.ts'

type Payments = ReturnType<typeof usePayments>

/** What is typed into Stripe's page for those who are paid. */
const ONBOARDING = {
  kind: 'individual',
  family_name: '見本',
  given_name: '花子',
  routing: '1100000',
  number: '0001234',
  terms: 'on',
}

/** Somebody who is to be paid, with the pages of Stripe that lie before it. */
export async function makePayee(
  payments: Payments,
  given?: Pick<Awaited<ReturnType<typeof makeOwner>>, 'actor' | 'participant'>,
) {
  const owner = given ?? (await makeOwner())
  const participantId = owner.participant.id
  const start = () => startOnboarding(owner.actor, participantId)
  const open = async () => (await fetch(await start(), { redirect: 'manual' })).headers.get('location')
  const register = async (more: Record<string, string> = {}) => {
    const answer = await postForm(`${payments.standin.url}${await open()}`, { ...ONBOARDING, ...more })
    expect(answer.status).toBe(303)
    await hear(payments, 2)
  }
  const account = () => db.payeeAccount.findFirstOrThrow({ where: { participantId } })
  return { ...owner, participantId, start, register, account }
}

/** Something that was paid for by card; what was paid is put aside as it is for work (¥220,000, our fee ¥22,000 with tax). */
export async function paidWork(payments: Payments, payeeParticipantId: string) {
  const made = await quoted(44_000_000)
  await submitCard({ url: await pageUrl(made.start) }, SUCCEEDS, EMAIL)
  await hear(payments, 3)
  const { id: chargeId, amountYen } = await made.charge()
  expect(amountYen).toBe(220_000n)
  await runCommand(system('test'), 'charge:settle', (ctx) =>
    postJournal(ctx, {
      businessKey: `charge:${chargeId}:set_aside`,
      chargeId,
      postings: [
        { accountCode: 'fee_revenue', amountYen: 200_000n },
        { accountCode: 'consumption_tax_payable', amountYen: 20_000n },
        { accountCode: 'payee_funds', amountYen: -220_000n },
      ],
    }),
  )
  const input = {
    kind: 'test_work',
    subjectId: made.deal.id,
    chargeId,
    payeeParticipantId,
    workYen: 200_000n,
    taxYen: 20_000n,
    withheldYen: 0n,
    scheduleKey: 'design.milestone_fee',
    scheduleVersion: '2026-11',
    feeYen: 20_000n,
    feeTaxYen: 2_000n,
  }
  const release = (more: Partial<typeof input> = {}) => releaseFunds({ ...input, ...more })
  const transfer = () =>
    db.payeeTransfer.findFirstOrThrow({
      where: { chargeId },
      include: { reversals: { orderBy: { createdAt: 'asc' } } },
    })
  const booked = async (accountCode: string) =>
    (await db.ledgerPosting.aggregate({ where: { accountCode, journal: { chargeId } }, _sum: { amountYen: true } }))
      ._sum.amountYen ?? 0n
  return { ...made, chargeId, release, transfer, booked }
}

const DAY_MS = 86_400_000

export const nextDay = (days = 1): void => clock.moveBy(days * DAY_MS)
