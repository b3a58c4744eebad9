import { rebuildIndex } from '#app/features/directory/reactions/index-listings.server.ts'
import { makeListing, makeOwner } from './make.server.ts'

/** A need in the index with two offers of one startup that fit it. */
export async function makeTrialMatches() {
  const poster = await makeOwner()
  const other = await makeOwner(['startup'])
  const post = (side: 'need' | 'offer', title: string, participantId: string) =>
    makeListing(participantId, { track: 'trial', side, title })
  const subject = await post('need', '倉庫の結露で困っています', poster.participant.id)
  const first = await post('offer', '結露を防ぐ断熱塗料', other.participant.id)
  const second = await post('offer', '倉庫の結露を測るセンサー', other.participant.id)
  await rebuildIndex()
  return { poster, other, subject, first, second }
}
