import { clock } from '../clock.ts'
import { db } from '../db.server.ts'
import { type OutgoingMail, sendMail } from './transport.server.ts'

/**
 * Sends a mail once per key, also when the job that asks for it runs again. A crash between the
 * transport's yes and the row's `sentAt` sends it a second time rather than never.
 * @param key the job's id and the recipient
 */
export async function sendMailOnce(
  key: string,
  template: string,
  memberId: string | null,
  mail: OutgoingMail,
): Promise<void> {
  const row = await db.mailDelivery.upsert({
    where: { dedupeKey: key },
    create: { dedupeKey: key, template, memberId, createdAt: clock.now() },
    update: {},
  })
  if (row.sentAt) return
  await sendMail(mail)
  await db.mailDelivery.update({ where: { id: row.id }, data: { sentAt: clock.now() } })
}
