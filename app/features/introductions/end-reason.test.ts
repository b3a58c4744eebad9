import { describe, expect, it } from 'vitest'
import { translatorFor } from '#app/i18n/server-translator.server.ts'
import { endReasonKey } from './end-reason.ts'
import { closeReasons, declineReasons, lateReasons, turnDownReasons } from './rules.ts'

const endings = [
  ...declineReasons.map((reason) => ({ state: 'declined', by: 'counterpart', reason })),
  ...declineReasons.map((reason) => ({ state: 'declined', by: 'asker', reason })),
  ...turnDownReasons.map((reason) => ({ state: 'declined', by: 'navigator', reason })),
  ...closeReasons.map((reason) => ({ state: 'declined', by: 'system', reason })),
  // The clock has ended it; the counterpart has answered after all.
  ...lateReasons.map((reason) => ({ state: 'expired', by: 'system', reason })),
]

describe('the reason of an end', () => {
  it.each(endings)('$state by $by: $reason has its texts', (ending) => {
    for (const locale of ['ja', 'en'] as const)
      for (const part of ['label', 'kind'])
        expect(translatorFor(locale).has(`${endReasonKey(ending)}.${part}`), `${locale} ${part}`).toBe(true)
  })

  it('is none where none was given', () => {
    expect(endReasonKey({ state: 'expired', by: 'system', reason: null })).toBeUndefined()
    expect(endReasonKey({ state: 'withdrawn', by: 'asker', reason: null })).toBeUndefined()
  })
})
