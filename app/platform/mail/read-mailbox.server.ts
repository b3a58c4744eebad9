import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import PostalMime from 'postal-mime'
import { mailboxFolder } from './transport.server.ts'

export interface ReceivedMail {
  id: string
  to: string
  from: string
  subject: string
  date: string
  text: string
  html: string
}

const FILE_NAME = /^[\w-]+\.eml$/

async function readOne(id: string): Promise<ReceivedMail> {
  const mail = await PostalMime.parse(await readFile(join(mailboxFolder(), id)))
  return {
    id,
    to: (mail.to ?? []).map((address) => address.address ?? '').join(', '),
    from: mail.from?.address ?? '',
    subject: mail.subject ?? '',
    date: mail.date ?? '',
    text: mail.text ?? '',
    html: mail.html ?? '',
  }
}

/** The local mailbox, newest first. @param limit how many at most */
export async function readMailbox(limit: number): Promise<ReceivedMail[]> {
  const names = await readdir(mailboxFolder()).catch(() => [])
  const newest = names
    .filter((name) => FILE_NAME.test(name))
    .sort()
    .reverse()
    .slice(0, limit)
  return Promise.all(newest.map(readOne))
}
