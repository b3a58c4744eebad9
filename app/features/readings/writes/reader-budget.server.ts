import type { Tx } from '#app/platform/db.server.ts'
import { today } from '../reader-day.ts'
import type { ReaderPlan } from '../running-reader.server.ts'

/** Yen for a million tokens is millionths of a yen for one: whole numbers all the way. */
const MICROS = 1_000_000n

interface Reservation {
  day: Date
  amount: bigint
}

const costOf = (tokens: number, { yenPerMillionTokens }: ReaderPlan): bigint =>
  BigInt(tokens) * BigInt(yenPerMillionTokens)

const limitOf = ({ dailyYen }: Pick<ReaderPlan, 'dailyYen'>): bigint => BigInt(dailyYen) * MICROS

/** Sets the most a request can cost aside. One statement decides, whoever else asks. @returns null beyond the limit */
export async function reserve(client: Tx, plan: ReaderPlan, mostTokens: number): Promise<Reservation | null> {
  const [day, amount] = [today(), costOf(mostTokens, plan)]
  await client.readerDay.createMany({ data: { day }, skipDuplicates: true })
  const granted = await client.$executeRaw`
    UPDATE "ReaderDay" SET "reserved" = "reserved" + ${amount}
    WHERE "day" = ${day}::date AND "reserved" + "spent" + ${amount} <= ${limitOf(plan)}`
  return granted === 1 ? { day, amount } : null
}

/** Puts what was really used in place of what was set aside. @param tokens null: all of it */
export async function settle(
  client: Tx,
  plan: ReaderPlan,
  { day, amount }: Reservation,
  tokens: number | null,
): Promise<void> {
  await client.readerDay.update({
    where: { day },
    data: {
      reserved: { decrement: amount },
      spent: { increment: tokens === null ? amount : costOf(tokens, plan) },
      requests: { increment: tokens === 0 ? 0 : 1 },
      tokens: { increment: tokens ?? 0 },
    },
  })
}
