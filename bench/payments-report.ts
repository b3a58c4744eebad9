import type { PaymentsFigures } from './payments.server.ts'
import { many, table, verdict } from './words.ts'

export const PAYMENTS_HEADING = '## Payments'
const WEBHOOKS_AIM = 0.25

/** The part of docs/benchmarks.md about payments. */
export function paymentsSection(given: PaymentsFigures & { machine: string }): string[] {
  const { payments, events, inserted, received, handled, quoted, copied } = given
  const row = (what: string, own: number) => [
    ...[what, own.toFixed(0), inserted.toFixed(0), (own / inserted).toFixed(2), String(WEBHOOKS_AIM)],
    verdict(own / inserted >= WEBHOOKS_AIM),
  ]
  return [
    PAYMENTS_HEADING,
    '',
    `Machine: ${given.machine}.`,
    '',
    ...table(
      [`${many(events)} events of ${many(payments)} payments`, 'per second', 'bare inserts', 'ratio', 'aim', ''],
      [row('received', received), row('handled to the end', handled)],
    ),
    '',
    'The built server with its jobs, sent the events Stripe tells of fees paid by card, over 10 connections. Received: the signature is proven,',
    'the event stored and queued, the answer given. Handled: until the last one is; what an event speaks of is asked of Stripe (here the stand-in, a process',
    'on the same machine), the payment settled, posted to the ledger, the deal moved. Bare inserts: the same events as rows of the same table, each in a',
    'transaction of its own, over as many connections.',
    '',
    ...table(
      ['', 'per second', 'as JSON and back', 'ratio'],
      [
        [
          'contract fee with all its lines',
          many(Math.round(quoted)),
          many(Math.round(copied)),
          (quoted / copied).toFixed(2),
        ],
      ],
    ),
    '',
    'The fee of 200,000 prices up to ten billion yen; beside it the same fees written as JSON and read back.',
    '',
  ]
}
