import pg from 'pg'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { EmbeddedEngine } from '#search/embedded/embedded-engine.ts'
import { askEngine, fillEngine } from './engine.ts'
import { listings } from './listings.ts'
import { MiniIndex } from './mini-index.ts'
import { askTable, fillTable } from './postgres.server.ts'

const client = new pg.Client({ connectionString: process.env['DATABASE_URL'] })
beforeAll(() => client.connect())
afterAll(() => client.end())

it('ours and the peers find the same planted listing first, also by two words, and it alone', async () => {
  const [first, ...others] = listings(300)
  const planted = { ...first!, title: '鯨の竜涎香を蒸留する工房', tags: ['香料の調合'] }
  const all = [planted, ...others]
  const embedded = new EmbeddedEngine()
  await fillEngine(embedded, all)
  const mini = new MiniIndex()
  mini.fill(all)
  await fillTable(client, all)
  for (const text of ['竜涎香', '竜涎香 調合']) {
    expect((await askEngine(embedded, text))[0], 'embedded').toBe(planted.id)
    expect(mini.ask(text), 'MiniSearch').toEqual([planted.id])
    expect(await askTable(client, text), 'pg_trgm').toEqual([planted.id])
  }
  mini.update({ ...planted, title: '蒸留する工房' })
  expect(mini.ask('竜涎香')).toEqual([])
  await embedded.close()
})
