import { describeError, log } from '../log.server.ts'

const BROKEN = ['ECONNREFUSED', 'ECONNRESET', 'EPIPE']
/** What the driver says of a connection that is gone, where it gives no code. */
const SAID = /^Connection terminated|timeout exceeded when trying to connect/

/** Whether this is a connection to the database that broke, or is not taken: SQLSTATE class 08, operator intervention 57P. */
export function isConnectionLost(reason: unknown): boolean {
  if (!(reason instanceof Error)) return false
  const code = 'code' in reason ? String(reason.code) : ''
  return /^(08|57P)/.test(code) || BROKEN.includes(code) || SAID.test(reason.message)
}

/**
 * Keeps the process alive when the database goes away at the moment a job ends: pg-boss 10 reports the end without awaiting
 * it, so the failure is nobody's. The job runs again once its time is over. Any other rejection nobody handles ends the process.
 * @returns takes it back
 */
export function outliveDatabase(): () => void {
  const onRejection = (reason: unknown) => {
    if (!isConnectionLost(reason)) throw reason
    log.error({ error: describeError(reason) }, 'the database was lost while a job ended')
  }
  process.on('unhandledRejection', onRejection)
  return () => void process.off('unhandledRejection', onRejection)
}
