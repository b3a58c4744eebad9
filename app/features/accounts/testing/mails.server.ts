import { drainJobs } from '#app/platform/jobs/drain-jobs.server.ts'
import { readMailbox } from '#app/platform/mail/read-mailbox.server.ts'
import { reactions } from '#app/wiring.server.ts'

/** Lets the waiting jobs run and gives the mails to an address, newest first. */
export async function mailsTo(address: string) {
  await drainJobs(reactions)
  return (await readMailbox(500)).filter(({ to }) => to === address)
}

/** The token in the newest mail to an address. */
export async function tokenMailedTo(address: string): Promise<string> {
  const [mail] = await mailsTo(address)
  const token = /token=([\w-]+)/.exec(mail?.text ?? '')?.[1]
  if (!token) throw new Error(`no token was mailed to ${address}`)
  return token
}

let addresses = 0

/** A browser nobody else of this test file uses, so that tests do not share a rate limit. */
export const someClient = () => ({ ipAddress: `198.51.100.${addresses++}`, userAgent: 'Mozilla/5.0 (Test)' })
