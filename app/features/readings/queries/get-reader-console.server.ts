import type { Actor } from '#app/platform/actor.ts'
import { db } from '#app/platform/db.server.ts'
import { requirePermission } from '#app/platform/permissions/resolver.ts'
import { systemScope } from '#app/platform/permissions/scope.ts'
import { readSetting } from '#app/platform/settings/read-setting.server.ts'
import { today } from '../reader-day.ts'
import { currentConsent, readerPlan, type ReaderPlan, recipientOf } from '../running-reader.server.ts'
import { readerSetting } from '../settings.ts'

const SHOWN = 20
const all = systemScope('the operator’s overview')

export interface ReaderConsole {
  /** Null: no reader is configured, and nothing can be switched on. */
  plan: { host: string; model: string; dailyYen: number; yenPerMillionTokens: number } | null
  isOn: boolean
  operatedBy: string
  today: { spentYen: number; requests: number; tokens: number }
  consents: number
  readings: number
  waiting: number
  /** Why the turns that wait were spoilt, by key. */
  faults: { fault: string; count: number }[]
  suspicious: { id: string; title: string; since: string }[]
}

async function listSuspicious() {
  const rows = await db.readingTurn.findMany({
    where: { suspiciousAt: { not: null } },
    orderBy: { suspiciousAt: 'desc' },
    take: SHOWN,
    select: { listingId: true, suspiciousAt: true },
  })
  const listings = await db.listing.findMany({
    where: { id: { in: rows.map(({ listingId }) => listingId) }, ...all },
    select: { id: true, title: true },
  })
  const titles = new Map(listings.map(({ id, title }) => [id, title]))
  return rows.map(({ listingId, suspiciousAt }) => ({
    id: listingId,
    title: titles.get(listingId) ?? '',
    since: suspiciousAt!.toISOString(),
  }))
}

async function countAll(plan: ReaderPlan | null, operatedBy: string) {
  const recipient = plan ? recipientOf(operatedBy, plan.host) : ''
  const [consents, readings, waiting, faults] = await Promise.all([
    db.readerConsent.count({ where: { ...currentConsent({ recipient }), ...all } }),
    db.pairReading.count({ where: { fit: { not: null }, ...all } }),
    db.readingTurn.count({ where: { dueAt: { not: null } } }),
    db.readingTurn.groupBy({ by: ['fault'], where: { fault: { not: null } }, _count: true, orderBy: { fault: 'asc' } }),
  ])
  const named = faults.map(({ fault, _count }) => ({ fault: fault ?? '', count: _count }))
  return { consents, readings, waiting, faults: named }
}

const shownPlan = ({ host, model, dailyYen, yenPerMillionTokens }: ReaderPlan) => ({
  ...{ host, model, dailyYen, yenPerMillionTokens },
})

/** What the reader is, does and costs. @throws AppError request.forbidden */
export async function getReaderConsole(actor: Actor): Promise<ReaderConsole> {
  requirePermission(actor, 'settings:change')
  const plan = readerPlan()
  const { isOn, operatedBy } = await readSetting(db, readerSetting)
  const [day, counts, suspicious] = await Promise.all([
    db.readerDay.findUnique({ where: { day: today() } }),
    countAll(plan, operatedBy),
    listSuspicious(),
  ])
  const { spent = 0n, requests = 0, tokens = 0n } = day ?? {}
  return {
    plan: plan && shownPlan(plan),
    ...{ isOn, operatedBy, suspicious, ...counts },
    today: { spentYen: Math.ceil(Number(spent) / 1_000_000), requests, tokens: Number(tokens) },
  }
}
