/** What our rows prove of a payment, for the payer's bank. No price of a business and no name of its other side is among it. */
export interface EvidenceFacts {
  chargeId: string
  amountYen: number
  scheduleVersion: string
  lines: { kind: string; amountYen: number }[]
  quotedAt: string
  paidAt: string
  /** Texts agreed to, with their versions. */
  consents: { key: string; version: string; at: string }[]
  /** What happened in the deal, from the audit: names of steps and times. */
  steps: { action: string; at: string }[]
  refundedYen: number
}

const MAX_STEPS = 40

/** What the audit calls a step, as a bank reads it. */
const STEP_WORDS: Record<string, string> = {
  'deal.opened': 'The case was opened',
  'deal.moved': 'The case went on to its next stage',
  'deal.confirmed': 'One side confirmed a stage',
  'deal.terms_proposed': 'One side proposed a price',
  'deal.terms_accepted': 'The other side accepted the price',
  'disclosure.granted': 'Confidential papers were opened to the other side',
  'disclosure.revoked': 'Confidential papers were closed again',
  'nda.signed': 'One side signed the non-disclosure agreement',
  'fee.quoted': 'The payer confirmed the fee',
}

/** The bundle as text, in English as banks abroad read it: one fact a line, times in UTC. */
export function evidenceText(facts: EvidenceFacts, note: string): string {
  const { consents, lines, steps } = facts
  return [
    note.trim(),
    '',
    `Fee ${facts.chargeId}: JPY ${facts.amountYen}, fee schedule ${facts.scheduleVersion}.`,
    ...lines.map(({ kind, amountYen }) => `- ${kind}: JPY ${amountYen}`),
    `The payer was shown these lines and confirmed them at ${facts.quotedAt}.`,
    ...consents.map(({ key, version, at }) => `The payer agreed to ${key}, version ${version}, at ${at}.`),
    `Paid at ${facts.paidAt}. Refunded so far: JPY ${facts.refundedYen}.`,
    'Steps of what was paid for, as recorded when they were taken:',
    ...steps.slice(0, MAX_STEPS).map(({ action, at }) => `- ${at} ${STEP_WORDS[action] ?? action}`),
  ].join('\n')
}
