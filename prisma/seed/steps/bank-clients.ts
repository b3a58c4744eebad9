import { readFileSync } from 'node:fs'
import { checkImport } from '#app/features/imports/commands/check-import.server.ts'
import { confirmImport } from '#app/features/imports/commands/confirm-import.server.ts'
import { uploadImport } from '#app/features/imports/commands/upload-import.server.ts'
import { writeImport } from '#app/features/imports/commands/write-import.server.ts'
import { importWords } from '#app/features/imports/ui/import-words.server.ts'
import { registerClient } from '#app/features/referrers/commands/register-client.server.ts'
import { CURRENT_CONSENT } from '#app/features/referrers/consent.ts'
import { tokyoDay } from '#app/platform/day.ts'
import { db } from '#app/platform/db.server.ts'
import type { DemoContext, DemoStep } from '../demo-step.ts'

const clients = [
  {
    id: '0192f000-0000-7000-8000-00000000c001',
    name: '有限会社見本精機',
    consentBy: '見本 昭夫',
    consentMethod: 'paper',
    isVerified: true,
    profile: { industry: '26', prefecture: '東京都', municipality: '大田区', employees: 12 },
  },
  {
    id: '0192f000-0000-7000-8000-00000000c002',
    name: '見本豆腐店',
    consentBy: '見本 ミチ',
    consentMethod: 'meeting',
    isVerified: false,
    profile: { industry: '09', prefecture: '東京都', municipality: '墨田区', employees: 3 },
  },
] as const

const file = readFileSync(new URL('../data/bank-clients.csv', import.meta.url), 'utf8')

async function addClient({ actor, now }: DemoContext, client: (typeof clients)[number]): Promise<void> {
  const { id, name, consentBy, consentMethod, isVerified, profile } = client
  const consentOn = tokyoDay(now)
  const consent = { consentBy, consentOn, consentMethod, consentVersion: CURRENT_CONSENT, hasConsented: 'on' } as const
  await registerClient(await actor('bank'), { formKey: id, name, kinds: ['sme'], referrerId: undefined, ...consent })
  const verification = isVerified ? ({ verificationStatus: 'verified', verifiedAt: now } as const) : {}
  await db.participant.update({ where: { id }, data: { ...profile, ...verification, isDemo: true } })
}

/** Two clients of the demo bank, one of them checked, and the import with which the bank has written for them. */
export const bankClients: DemoStep = {
  key: 'clients of the demo bank and an import',
  async run(context) {
    const known = await db.participant.count({ where: { id: { in: clients.map(({ id }) => id) } } })
    if (known > 0) return
    for (const client of clients) await addClient(context, client)
    const bank = await context.actor('bank')
    const batch = await uploadImport(bank, { text: file, as: undefined })
    await checkImport(batch, importWords)
    await confirmImport(bank, batch, true)
    await writeImport(batch, importWords)
  },
}
