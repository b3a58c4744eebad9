import pg from 'pg'
import { env } from './env/env.server.ts'
import { describeError, log } from './log.server.ts'

const RECONNECT_MS = 1_000

/**
 * Calls `onPayload` for what is told on a PostgreSQL channel, at the commit of whoever told it; reconnects for ever. What is
 * told while the connection is away is lost.
 * @param name of the connection, for the database's own list
 * @returns ends it
 */
export function listen(channel: string, name: string, onPayload: (payload: string) => void): () => Promise<void> {
  let client: pg.Client | undefined
  let isClosed = false
  const connect = async () => {
    if (isClosed) return
    client = new pg.Client({ connectionString: env().DATABASE_URL, application_name: name })
    const again = () => {
      client?.removeAllListeners('end')
      setTimeout(() => void connect(), RECONNECT_MS).unref()
    }
    client.on('error', (error) => log.warn({ error: describeError(error), channel }, 'listening connection lost'))
    client.on('notification', (message) => onPayload(message.payload ?? ''))
    try {
      await client.connect()
      client.on('end', again)
      await client.query(`LISTEN ${pg.escapeIdentifier(channel)}`)
    } catch {
      again()
    }
  }
  void connect()
  return async () => {
    isClosed = true
    client?.removeAllListeners('end')
    await client?.end().catch(() => undefined)
  }
}
