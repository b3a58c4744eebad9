import { mkdir, rename, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import nodemailer from 'nodemailer'
import { clock } from '../clock.ts'
import { env } from '../env/env.server.ts'
import { newToken } from '../session/tokens.server.ts'

export interface OutgoingMail {
  to: string
  subject: string
  text: string
  html: string
  /** Beside the usual ones. */
  headers?: Record<string, string>
}

/** Where mail lies when no SMTP server is configured: one RFC 822 file per mail. */
export const mailboxFolder = (): string => join(env().MUSUBI_DATA_DIR, 'mailbox')

async function putIntoMailbox(mail: OutgoingMail): Promise<void> {
  const composer = nodemailer.createTransport({ streamTransport: true, buffer: true, newline: 'unix' })
  const { message } = await composer.sendMail({ from: env().MAIL_FROM, date: clock.now(), ...mail })
  await mkdir(mailboxFolder(), { recursive: true })
  const name = `${clock.now().toISOString().replace(/[:.]/g, '-')}-${newToken().slice(0, 8)}.eml`
  const path = join(mailboxFolder(), name)
  // Written beside and renamed, so that a reader never sees half a mail.
  await writeFile(`${path}.part`, message as Buffer)
  await rename(`${path}.part`, path)
}

/** Hands one mail to the SMTP server, or puts it into the local mailbox. @throws when the server refuses or is away */
export async function sendMail(mail: OutgoingMail): Promise<void> {
  const { SMTP_URL, MAIL_FROM } = env()
  if (!SMTP_URL) return putIntoMailbox(mail)
  await nodemailer.createTransport(SMTP_URL).sendMail({ from: MAIL_FROM, ...mail })
}
