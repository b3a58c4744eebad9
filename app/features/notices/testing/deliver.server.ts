import { db } from '#app/platform/db.server.ts'
import { systemScope } from '#app/platform/permissions/scope.ts'
import { onNoticeMailMade } from '../reactions/on-notice-mail-made.server.ts'

const delivered = new Set<string>()

/** Lets the jobs of the mails made so far run, each twice, as the queue may; leaves all other jobs where they are. */
export async function deliverNoticeMails(): Promise<void> {
  const mails = await db.noticeMail.findMany({ where: systemScope('the mails of a test'), orderBy: { id: 'asc' } })
  for (const { id } of mails.filter((mail) => !delivered.has(mail.id))) {
    delivered.add(id)
    for (let time = 0; time < 2; time++) await onNoticeMailMade({ mailId: id }, { jobId: id })
  }
}
