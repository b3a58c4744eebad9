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
    'Steps of the brokered case, as recorded when they were taken:',
    ...steps.slice(0, MAX_STEPS).map(({ action, at }) => `- ${at} ${action}`),
  ].join('\n')
}
