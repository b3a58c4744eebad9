import { describe, expect, it } from 'vitest'
import { checkDocumentId } from '#search/document-id.ts'
import type { Figures, Run } from './figures.ts'
import { growthChart } from './growth-chart.ts'
import { keywords, listings } from './listings.ts'
import { timeEach } from './measure.ts'
import { paymentsSection } from './payments-report.ts'
import { reportPage } from './report.ts'
import { withSection } from './sections.ts'

describe('generated listings', () => {
  it('are the same in every run, and a longer list begins with a shorter one', () => {
    const some = [...listings(40)]
    expect([...listings(60)].slice(0, 40)).toEqual(some)
    for (const { id } of some) checkDocumentId(id)
    expect(new Set(some.map(({ title }) => title)).size).toBe(40)
  })

  it('are asked for with words of their own', () => {
    const all = [...listings(3_000)].map(({ title }) => title)
    const words = keywords(50).flatMap((text) => text.split(' '))
    expect(words.filter((word) => !all.some((title) => title.includes(word)))).toEqual([])
  })
})

it('the fastest of three rounds counts for each item', async () => {
  const calls: string[] = []
  const { p50, p95 } = await timeEach(['a', 'b'], async (item) => calls.push(item))
  expect(calls).toEqual(['a', 'b', 'a', 'b', 'a', 'b'])
  expect(p95).toBeGreaterThanOrEqual(p50)
})

it('the chart has logarithmic axes: a tenfold is a step', () => {
  const points = [1_000, 10_000, 100_000].map((docs) => [docs, docs / 1_000] as const)
  const svg = growthChart([{ name: 'one & other', colour: '#000', points }])
  const [first, second, third] = [...svg.matchAll(/<circle cx="([\d.]+)" cy="([\d.]+)"/g)].map(([, x, y]) => [+x!, +y!])
  expect(second![0]! - first![0]!).toBeCloseTo(third![0]! - second![0]!, 0)
  expect(second![1]! - first![1]!).toBeCloseTo(third![1]! - second![1]!, 0)
  expect(svg).toContain('one &amp; other')
})

describe('the page', () => {
  const times = { p50: 1, p95: 4 }
  const figures: Figures = {
    docs: 100_000,
    embedded: {
      inThread: true,
      buildSeconds: 30,
      keyword: times,
      directory: times,
      update: { p50: 1, p95: 2.5 },
      saveSeconds: 1,
      startSeconds: 1.2,
      rssMb: 601,
    },
    postgres: { buildSeconds: 9, trigram: { p50: 1, p95: 40 }, scan: { p50: 1, p95: 400 }, update: times },
    miniSearch: { buildSeconds: 60, keyword: { p50: 1, p95: 8 }, update: { p50: 1, p95: 5 }, rssMb: 1202 },
    meilisearch: null,
  }
  const run: Run = {
    machine: 'a machine',
    search: [figures],
    matches: {
      docs: 100_000,
      cold: { p50: 40, p95: 61 },
      ahead: { p50: 30, p95: 59 },
      warm: { p50: 20, p95: 60 },
      queries: 10,
    },
    pages: { docs: 10_000, hello: 100, directory: 35, helloSignedIn: 50, matches: 17 },
  }

  it('says of each aim whether it is met, and how many times ours the peers take', () => {
    const page = reportPage(run)
    expect(page).toMatch(/keyword \| 4\.00 ms \| 10 ms \| met \| MiniSearch 8\.00 ms \(2 ×\), `pg_trgm` 40 ms \(10 ×\)/)
    expect(page).toContain('| one update | 2.50 ms | 2 ms | **not met** | MiniSearch 5.00 ms (2 ×)')
    expect(page).toContain('| index RSS | 601 MB | 600 MB | **not met** | MiniSearch 1202 MB (2 ×) |')
    expect(page).toContain('| start from what was kept | 1.2 s | 3 s | met |')
    expect(page).toContain('| first asked | 40 ms | 61 ms | 60 ms | **not met** |')
    expect(page).toContain('| first asked, listings read ahead | 30 ms | 59 ms | 60 ms | met |')
    expect(page).toContain('| asked again | 20 ms | 60 ms | 60 ms | met |')
    expect(page).toContain('| directory, a visitor | 35 | 100 | 0.35 | 0.35 | met |')
    expect(page).toContain('| matches, signed in | 17 | 50 | 0.34 | 0.35 | **not met** |')
  })

  it('says nothing of aims when their size was not run', () => {
    const page = reportPage({
      ...run,
      search: [{ ...figures, docs: 5 }],
      matches: { ...run.matches!, docs: 5 },
      pages: { ...run.pages!, docs: 5 },
    })
    expect(page).not.toContain('met |')
    expect(page).toContain('which this run left out')
    expect(reportPage({ ...run, matches: null, pages: null }).match(/Not in this run\./g)).toHaveLength(2)
  })

  it('names Meilisearch in each table when there is a server, and else says why not', () => {
    const { embedded } = figures
    const there = reportPage({
      ...run,
      search: [{ ...figures, meilisearch: { ...embedded, keyword: { p50: 1, p95: 12 } } }],
    })
    expect(there).toContain('| 100,000 | 4.00 ms | 8.00 ms (2 ×) | 40 ms (10 ×) | 400 ms (100 ×) | 12 ms (3 ×) |')
    expect(there).toContain('### Keyword with 4 facets')
    expect(there).not.toContain('MEILI_URL is not set')
    expect(reportPage(run)).toContain('MEILI_URL is not set')
  })
})

describe('the part about payments', () => {
  const figures = {
    payments: 300,
    events: 1_200,
    inserted: 1_000,
    quoted: 90_000,
    copied: 60_000,
    machine: 'a machine',
  }
  const section = paymentsSection({ ...figures, received: 250, handled: 249 })

  it('says of each rate whether the aim is met', () => {
    expect(section).toContain('| received | 250 | 1000 | 0.25 | 0.25 | met |')
    expect(section).toContain('| handled to the end | 249 | 1000 | 0.25 | 0.25 | **not met** |')
    expect(section).toContain('| contract fee with all its lines | 90,000 | 60,000 | 1.50 |')
  })

  it('takes the place of the one before it, and leaves the others', () => {
    const page = '# Page\n\n## Payments\n\nold\n\n## Others\n\nkept'
    const fresh = withSection(page, section)
    expect(fresh).not.toContain('old')
    expect(fresh).toMatch(/## Payments\n\nMachine: a machine[^]*\n## Others\n\nkept$/)
    expect(withSection('# Page', section)).toMatch(/^# Page\n\n## Payments/)
  })
})
