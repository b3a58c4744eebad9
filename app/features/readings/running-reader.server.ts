import type { Tx } from '#app/platform/db.server.ts'
import { env } from '#app/platform/env/env.server.ts'
import { readSetting } from '#app/platform/settings/read-setting.server.ts'
import { createChatReader } from '#search/reader/chat-reader.server.ts'
import { v1 } from '#search/reader/prompts/v1.ts'
import type { Reader } from '#search/reader/reader.ts'
import { CONSENT_TEXT, readerSetting } from './settings.ts'

export interface ReaderPlan {
  reader: Reader
  model: string
  /** Where the texts go. */
  host: string
  dailyYen: number
  yenPerMillionTokens: number
}

export interface ReaderService extends ReaderPlan {
  /** Whom a consent names: who runs the service, and where it is. */
  recipient: string
}

/** The reader of this installation; null where none is configured. */
export function readerPlan(): ReaderPlan | null {
  const { READER_URL, READER_MODEL, READER_KEY, READER_DAILY_YEN, READER_YEN_PER_MILLION_TOKENS } = env()
  if (READER_URL === undefined || READER_MODEL === undefined) return null
  return {
    reader: createChatReader({ url: READER_URL, model: READER_MODEL, key: READER_KEY }, v1),
    model: READER_MODEL,
    host: new URL(READER_URL).host,
    dailyYen: READER_DAILY_YEN ?? 0,
    yenPerMillionTokens: READER_YEN_PER_MILLION_TOKENS ?? 0,
  }
}

export const recipientOf = (operatedBy: string, host: string): string => `${operatedBy}（${host}）`

/** The reader, when the operator has switched it on. Asks the database only where one is configured. */
export async function readerService(client: Tx): Promise<ReaderService | null> {
  const plan = readerPlan()
  if (!plan) return null
  const { isOn, operatedBy } = await readSetting(client, readerSetting)
  return isOn ? { ...plan, recipient: recipientOf(operatedBy, plan.host) } : null
}

/** Which consents count: those given for this recipient and this text. */
export const currentConsent = ({ recipient }: Pick<ReaderService, 'recipient'>) => ({
  recipient,
  textVersion: CONSENT_TEXT,
})
