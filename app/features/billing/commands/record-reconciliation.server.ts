import { system } from '#app/platform/actor.ts'
import { runCommand } from '#app/platform/command.server.ts'
import type { Compared, Finding, RunKind } from '../rules-reconciliation.ts'

export interface FinishedRun {
  kind: RunKind
  fromAt: Date
  startedAt: Date
  counts: Record<Compared, number>
  findings: Finding[]
}

/** Keeps what a comparison found. */
export async function recordReconciliation({ counts, findings, ...run }: FinishedRun): Promise<void> {
  await runCommand(system('stripe'), 'charge:settle', async ({ tx, now }) => {
    const rows = findings.map((finding) => ({ ...finding }))
    await tx.reconciliationRun.create({ data: { ...run, endedAt: now, counts: { ...counts }, findings: rows } })
  })
}
