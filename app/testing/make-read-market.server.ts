import { rebuildIndex } from '#app/features/directory/reactions/index-listings.server.ts'
import { changeReader } from '#app/features/readings/commands/change-reader.server.ts'
import { giveReaderConsent } from '#app/features/readings/commands/give-consent.server.ts'
import { getConsentPage } from '#app/features/readings/queries/get-consent-page.server.ts'
import { db } from '#app/platform/db.server.ts'
import { systemScope } from '#app/platform/permissions/scope.ts'
import { makeListing, makeOperatorActor, makeOwner } from './make.server.ts'

const everything = systemScope('a market of its own')

type Owner = Awaited<ReturnType<typeof makeOwner>>

/** Agrees to whom the page names. */
export async function consent({ actor, participant }: Pick<Owner, 'actor' | 'participant'>): Promise<void> {
  const { recipient } = await getConsentPage(actor, participant.id)
  await giveReaderConsent(actor, participant.id, recipient ?? '')
}

/**
 * A market of its own with a reader switched on: one need and three offers that fit it, of four participants who agree.
 * @param titles of the offers, best match first
 */
export async function makeReadMarket(
  titles = ['結露を防ぐ断熱塗料', '倉庫の結露を測るセンサー', '結露の出ない換気扇'],
) {
  await db.pairReading.deleteMany({ where: everything })
  await db.readingTurn.deleteMany()
  await db.listing.updateMany({ where: { status: 'published', ...everything }, data: { status: 'closed' } })
  await db.readerDay.deleteMany()
  const operator = await makeOperatorActor()
  await changeReader(operator, { isOn: true, operatedBy: '見本AI株式会社' })
  const poster = await makeOwner()
  const post = async (side: 'need' | 'offer', title: string, owner: Owner) => ({
    owner,
    listing: await makeListing(owner.participant.id, { track: 'trial', side, title }),
  })
  const subject = await post('need', '倉庫の結露で困っています', poster)
  const offers = []
  for (const title of titles) offers.push(await post('offer', title, await makeOwner(['startup'])))
  await rebuildIndex()
  return { operator, poster, subject: subject.listing, offers }
}
