import { describe, expect, it } from 'vitest'
import { translatorFor } from '#app/i18n/server-translator.server.ts'
import { allTracks } from '#app/tracks/registry.ts'
import { getRankingExplained } from './queries/get-ranking-explained.server.ts'

describe('the page that explains the ranking', () => {
  it('shows the shares of the real weights, which add up in every track', async () => {
    const { criteria, examples } = await getRankingExplained()
    for (const { key: track, signals } of allTracks) {
      const shares = criteria.map((one) => one.shares.find((share) => share.track === track)!.percent)
      expect(shares.reduce((sum, share) => sum + share, 0)).toBeCloseTo(100, 0)
      const sum = signals.criteria.reduce((total, { weight }) => total + weight, 0)
      const [first] = signals.criteria
      const shown = criteria.find(({ key }) => key === first!.key)!.shares.find((share) => share.track === track)!
      expect(shown.percent).toBeCloseTo((100 * first!.weight) / sum, 1)
    }
    expect(examples).toEqual([
      { you: 80, them: 80, fit: 80 },
      { you: 100, them: 40, fit: 57 },
    ])
  })

  it.each(['ja', 'en'] as const)('has %s words for every criterion and every hard limit in force', async (locale) => {
    const { has } = translatorFor(locale)
    const { criteria, constraints } = await getRankingExplained()
    const keys = [
      ...criteria.flatMap(({ key }) => [`matching.criteria.${key}`, `matching.explained.criteria.${key}`]),
      ...constraints.map((key) => `matching.explained.constraints.${key}`),
    ]
    expect(keys.filter((key) => !has(key))).toEqual([])
  })

  it.each(['ja', 'en'] as const)('leaves no number out of its %s sentences', async (locale) => {
    const { dynamic, t } = translatorFor(locale)
    const { numbers } = await getRankingExplained()
    expect(t('matching.explained.rules.newcomers.title', numbers)).toContain(String(numbers.pageSize))
    for (const rule of ['details', 'cap', 'newcomers', 'crowded', 'answers', 'hidden', 'record', 'reader'])
      for (const part of ['title', 'text'])
        expect(dynamic(`matching.explained.rules.${rule}.${part}`, { ...numbers })).not.toContain('{{')
  })
})
