import { beforeEach, describe, expect, it } from 'vitest'
import { translatorFor } from '#app/i18n/server-translator.server.ts'
import { foldName } from '#app/features/participants/fold-name.ts'
import { anonymous } from '#app/platform/actor.ts'
import { db } from '#app/platform/db.server.ts'
import { makeListing, makeMember, makeOwner, signedIn } from '#app/testing/make.server.ts'
import { compareListings } from './queries/compare-listings.server.ts'
import { readCompared } from './schema.ts'
import { comparedRows } from './ui/compared-rows.ts'

let owner: Awaited<ReturnType<typeof makeOwner>>
beforeEach(async () => {
  owner = await makeOwner()
})

async function make(title: string, columns: object = {}, details: object = {}) {
  const { id } = await makeListing(owner.participant.id, {
    title,
    details,
    confidential: { companyName: '秘密の社名' },
  })
  await db.listing.update({ where: { id }, data: { industry: '24', ...columns } })
  return id
}

describe('comparing', () => {
  it('says of each row whether the listings are alike, and who says nothing', async () => {
    const ids = [
      await make('あ', { prefecture: '東京都', priceMinYen: 10_000_000n }),
      await make('い', { prefecture: '埼玉県', industry: '24' }),
    ]
    const rows = comparedRows(translatorFor('ja'), await compareListings(anonymous, ids))
    const verdictOf = (key: string) => rows.find((row) => row.key === key)
    expect(verdictOf('industry')).toMatchObject({ verdict: 'same' })
    expect(verdictOf('prefecture')).toMatchObject({ verdict: 'different', texts: ['東京都', '埼玉県'] })
    expect(verdictOf('priceMinYen')).toMatchObject({ verdict: 'partly', texts: ['1,000万円', null] })
  })

  it('shows each reader what that reader may see, and nobody more', async () => {
    const id = await make('う', { municipality: '架空区' }, { strengths: '漆の技' })
    const member = await signedIn((await makeMember()).id)
    const unverified = await signedIn((await makeMember({ isVerified: false })).id)
    const seen = async (actor: Parameters<typeof compareListings>[0]) =>
      JSON.stringify(await compareListings(actor, [id]))
    for (const actor of [anonymous, unverified]) expect(await seen(actor)).not.toMatch(/架空区|漆の技/)
    expect(await seen(member)).toMatch(/架空区.*漆の技|漆の技.*架空区/)
    for (const actor of [anonymous, member, owner.actor])
      expect(await seen(actor)).not.toMatch(new RegExp(`秘密の社名|${owner.participant.id}|${owner.participant.name}`))
  })

  it('leaves out what is not published or hides from the reader, and keeps the order asked for', async () => {
    const reader = await makeOwner()
    const [first, second, hiding, draft] = [await make('え'), await make('お'), await make('か'), await make('き')]
    await db.listing.update({ where: { id: hiding }, data: { hiddenFrom: [foldName(reader.participant.name)] } })
    await db.listing.update({ where: { id: draft }, data: { status: 'draft', publishedAt: null } })
    const found = await compareListings(reader.actor, [second!, hiding!, first!, draft!])
    expect(found.map(({ id }) => id)).toEqual([second, first])
    expect((await compareListings(owner.actor, [draft!])).length).toBe(0)
  })

  it('reads ids and nothing else from an address', () => {
    const id = '01890000-0000-7000-8000-000000000000'
    expect(readCompared(new URLSearchParams(`id=${id}&id=x&id=${id}&id=%27`))).toEqual([id])
  })
})
