import { beforeEach, describe, expect, it } from 'vitest'
import { setDriftMark } from '#app/features/directory/indexing/drift-mark.server.ts'
import { indexListings } from '#app/features/directory/reactions/index-listings.server.ts'
import { sweepSearchTasks } from '#app/features/directory/reactions/sweep-search-tasks.server.ts'
import { useSearchServer } from '#app/features/directory/testing/use-search-server.server.ts'
import { db } from '#app/platform/db.server.ts'
import { makeListing, makeMember, makeOperatorActor, makeOwner, signedIn } from '#app/testing/make.server.ts'
import { rewriteSearch } from './commands/rewrite-search.server.ts'
import { getSearchState } from './queries/get-search-state.server.ts'

const search = useSearchServer()
beforeEach(() => search.settle())

describe('the state of the search server', () => {
  it('shows what it did not take, without anybody’s secrets, until it is written again', async () => {
    const operator = await makeOperatorActor()
    const { participant } = await makeOwner()
    const listing = await makeListing(participant.id, {
      title: '載らなかった掲載',
      confidential: { companyName: '秘密社' },
    })
    await indexListings([listing.id])
    await db.searchTask.updateMany({ data: { state: 'failed', problem: 'no_space_left_on_device', attempts: 3 } })
    const state = await getSearchState(operator)
    expect(state).toMatchObject({
      drift: null,
      waiting: 0,
      failedCount: 1,
      failed: [{ listingId: listing.id, title: '載らなかった掲載', problem: 'disk', tries: 4 }],
    })
    expect(JSON.stringify(state)).not.toMatch(new RegExp(`秘密社|${participant.id}|${participant.name}`))
    await rewriteSearch(operator)
    expect(await getSearchState(operator)).toMatchObject({ waiting: 1, failedCount: 0 })
    await sweepSearchTasks()
    await sweepSearchTasks()
    expect(await getSearchState(operator)).toMatchObject({ waiting: 0, failedCount: 0 })
    expect(search.played.indexes.get('listings')!.documents.has(listing.id)).toBe(true)
    expect(await db.auditEntry.count({ where: { action: 'search.rewrite' } })).toBe(1)
  })

  it.each([
    ['lost', 'lost'],
    ['canceled', 'canceled'],
    ['vector_embedding_error', 'embedder'],
    ['invalid_document_id', 'document'],
    ['internal', 'other'],
  ])('tells %s as %s', async (code, problem) => {
    const listing = await makeListing((await makeOwner()).participant.id)
    await indexListings([listing.id])
    await db.searchTask.updateMany({ data: { state: 'failed', problem: code } })
    expect((await getSearchState(await makeOperatorActor()))?.failed).toMatchObject([{ problem }])
  })

  it('names settings that differ', async () => {
    await setDriftMark({ names: ['stopWords'], fingerprint: 'x', state: 'stuck', tries: 1 })
    const { drift } = (await getSearchState(await makeOperatorActor()))!
    expect(drift).toEqual({ names: ['stopWords'], state: 'stuck' })
  })

  it('is the operator’s alone', async () => {
    const member = await signedIn((await makeMember()).id)
    await expect(getSearchState(member)).rejects.toThrow('request.forbidden')
    await expect(rewriteSearch(member)).rejects.toThrow('request.forbidden')
  })
})
