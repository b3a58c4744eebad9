import { spawnSync } from 'node:child_process'
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { MARKET, sampleDocument } from '../contract/sample-documents.ts'
import { listingsIndex } from '../listings-index.ts'
import { EmbeddedEngine } from './embedded-engine.ts'
import { EmbeddedIndex } from './embedded-index.ts'
import { loadSnapshot, saveSnapshot } from './snapshot.server.ts'

describe('snapshot', () => {
  let folder = ''
  let path = ''
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'musubi-snapshot-'))
    path = join(folder, 'listings.idx')
  })
  afterEach(() => rm(folder, { recursive: true }))

  const filled = () => {
    const index = new EmbeddedIndex(listingsIndex)
    for (const document of MARKET) index.upsert(document)
    index.upsert(sampleDocument('gone'))
    index.remove('gone')
    return index
  }

  it('answers after loading what it answered before saving, and takes writes', async () => {
    const query = {
      text: '東京 クラウド kuber',
      audience: 'member',
      facets: ['prefecture'],
      filter: { op: 'within', field: 'price', min: 1 },
    } as const
    const before = new EmbeddedEngine()
    before.adopt(filled())
    const expected = await before.search('listings', query)
    await saveSnapshot(path, before.index('listings'), 'outbox-41')
    const loaded = await loadSnapshot(path, listingsIndex)
    const after = new EmbeddedEngine()
    if (loaded) after.adopt(loaded.index)
    expect(loaded?.marker).toBe('outbox-41')
    expect(expected.hits.length).toBeGreaterThan(0)
    expect(await after.search('listings', query)).toEqual(expected)
    await after.upsert('listings', [sampleDocument('new', { title: '珈琲', prefecture: '北海道' })])
    expect((await after.search('listings', { text: '珈琲', audience: 'public' })).hits[0]?.id).toBe('new')
    expect(await readdir(folder)).toEqual(['listings.idx'])
  })

  it('is not used when missing, cut off, damaged or made with other settings', async () => {
    expect(await loadSnapshot(path, listingsIndex)).toBeNull()
    await saveSnapshot(path, filled(), '')
    expect(await loadSnapshot(path, { ...listingsIndex, stopWords: ['他'] })).toBeNull()
    const bytes = await readFile(path)
    await writeFile(path, bytes.subarray(0, bytes.length - 1))
    expect(await loadSnapshot(path, listingsIndex)).toBeNull()
    // One bit in the middle, where every value would be a possible one.
    const flipped = Buffer.from(bytes)
    flipped[bytes.length - 100]! ^= 1
    await writeFile(path, flipped)
    expect(await loadSnapshot(path, listingsIndex)).toBeNull()
    await writeFile(path, bytes)
    expect(await loadSnapshot(path, listingsIndex)).not.toBeNull()
    await writeFile(path, 'not a snapshot at all')
    expect(await loadSnapshot(path, listingsIndex)).toBeNull()
  })

  it('clears away what a killed process left half-written, and only that', async () => {
    const { pid } = spawnSync(process.execPath, ['--version'])
    await writeFile(`${path}.${pid}.draft`, 'half')
    await writeFile(`${path}.${process.ppid}.draft`, 'of one that is still writing')
    await saveSnapshot(path, filled(), '')
    expect(await readdir(folder)).toEqual(['listings.idx', `listings.idx.${process.ppid}.draft`])
  })
})
