import { beforeEach, expect, it } from 'vitest'
import { requestIntroduction } from '#app/features/introductions/commands/request-introduction.server.ts'
import { db } from '#app/platform/db.server.ts'
import { atOnce } from '#app/testing/at-once.ts'
import { makeListing, makeNavigatorActor, makeOperatorActor, makeOwner } from '#app/testing/make.server.ts'
import { declineSending, noteOpened } from './commands/answer-sending.server.ts'
import { sendListing } from './commands/send-listing.server.ts'
import { getReceived, listReceived } from './queries/get-received.server.ts'
import { getSendPage } from './queries/get-send-page.server.ts'
import { listSendings } from './queries/list-sendings.server.ts'

beforeEach(() => db.listing.updateMany({ data: { status: 'closed' } }))

const note = '互いに補えると考えました。'

/** A listing and as many candidates for it, with a navigator. */
async function scene(count = 3) {
  const owner = await makeOwner()
  const listing = await makeListing(owner.participant.id, { side: 'offer', title: '町工場の後継者を探しています' })
  const candidates: (Awaited<ReturnType<typeof makeOwner>> & { listing: { id: string } })[] = []
  for (let at = 0; at < count; at++) {
    const candidate = await makeOwner()
    candidates.push({
      ...candidate,
      listing: await makeListing(candidate.participant.id, { side: 'need', title: `候補${at}` }),
    })
  }
  const { actor } = await makeNavigatorActor()
  const send = (recipients = candidates.map(({ listing: { id } }) => id)) =>
    sendListing(actor, { listingId: listing.id, recipients, note })
  const received = async (at: number) => (await listReceived(candidates[at]!.actor))[0]!.id
  return { owner, listing, candidates, navigator: actor, send, received }
}

it('five get it and answer differently; the sender sees each without a name', async () => {
  const { owner, listing, candidates, navigator, send, received } = await scene(5)
  await send()
  await noteOpened(candidates[1]!.actor, await received(1))
  await declineSending(candidates[2]!.actor, await received(2), 'timing')
  const [from, asker] = [candidates[3]!.listing.id, candidates[3]!.actor]
  await requestIntroduction(asker, { from, to: listing.id, message: 'お会いしたいです。' })
  const [sent] = await listSendings(navigator)
  expect(sent!.recipients.map(({ title, answer, reason }) => [title, answer, reason]).sort()).toEqual([
    ['候補0', 'unopened', null],
    ['候補1', 'opened', null],
    ['候補2', 'declined', 'timing'],
    ['候補3', 'asked', null],
    ['候補4', 'unopened', null],
  ])
  for (const { participant } of candidates) expect(JSON.stringify(sent)).not.toContain(participant.name)
  const seen = await getReceived(candidates[0]!.actor, await received(0))
  expect(seen).toMatchObject({ note, answer: null, listing: { id: listing.id } })
  expect(JSON.stringify(seen)).not.toContain(owner.participant.name)
})

it('is nobody else’s to read, and not readable once the listing has left the lists', async () => {
  const { listing, candidates, send, received } = await scene(2)
  await send([candidates[0]!.listing.id])
  const id = await received(0)
  const refused = { code: 'sending.not_found' }
  await expect(getReceived(candidates[1]!.actor, id)).rejects.toMatchObject(refused)
  await expect(declineSending(candidates[1]!.actor, id, 'fit')).rejects.toMatchObject(refused)
  expect(await listSendings((await makeNavigatorActor()).actor)).toEqual([])
  expect(await listSendings(await makeOperatorActor())).toEqual(
    expect.arrayContaining([expect.objectContaining({ listing: expect.objectContaining({ id: listing.id }) })]),
  )
  await db.listing.update({ where: { id: listing.id }, data: { status: 'closed' } })
  await expect(getReceived(candidates[0]!.actor, id)).rejects.toMatchObject(refused)
})

it('offers nobody who hides from the owner, whom it was sent to, or who has met it', async () => {
  const { listing, owner, candidates, navigator, send } = await scene(3)
  await db.participant.update({ where: { id: owner.participant.id }, data: { name: '株式会社 隠れ先' } })
  await db.listing.update({ where: { id: candidates[0]!.listing.id }, data: { hiddenFrom: ['隠れ先'] } })
  await send([candidates[1]!.listing.id])
  const { candidates: offered } = await getSendPage(navigator, listing.id)
  expect(offered.map(({ id }) => id)).toEqual([candidates[2]!.listing.id])
  await expect(send([candidates[0]!.listing.id])).rejects.toMatchObject({ code: 'sending.not_possible' })
})

it('goes out once and is answered once, also when pressed twice', async () => {
  const { candidates, send, received } = await scene(1)
  const first = await atOnce([() => send(), () => send()])
  expect(first).toEqual({ won: 1, refused: ['sending.not_possible'] })
  const id = await received(0)
  const decline = () => declineSending(candidates[0]!.actor, id, 'fit')
  expect(await atOnce([decline, decline])).toEqual({ won: 1, refused: ['sending.answered'] })
})
