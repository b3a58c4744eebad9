import type { CommandContext } from '#app/platform/command.server.ts'
import type { Journal } from '../journal.ts'

/** Posts a journal; a second one under the same business key fails the whole command. */
export async function postJournal({ tx, now }: CommandContext, { postings, ...journal }: Journal): Promise<void> {
  await tx.ledgerJournal.create({ data: { ...journal, postedAt: now, postings: { create: postings } } })
}
