import type { Criterion } from '../criterion.ts'
import { UNKNOWN } from '../criterion.ts'
import type { Rankable } from '../rankable.ts'
import { wholeText } from '../reading.ts'

/**
 * How much of what `self` lacks or seeks is met by what the other side says it can give: by the same thing or by what
 * solves it. Unknown when one of them says no such thing.
 */
export function wishFit(weight: number): Criterion<'wish_fit'> {
  return {
    key: 'wish_fit',
    weight,
    value(self, other, context) {
      const value = context.wishes.relative(self, other)
      if (value === null) return UNKNOWN
      return {
        value,
        get evidence() {
          const link = context.wishes.strongestLink(self, other)
          if (!link) return undefined
          return { kind: 'wish', want: inWords(self, link.from.form), give: inWords(other, link.to.form) } as const
        },
      }
    },
  }
}

const LONGEST = 14

/** A word as it stands in the listing, with what it belongs to: 結露 as 倉庫の結露. */
function inWords(listing: Rankable, form: string): string {
  const around = new RegExp(`(?:[\\p{Script=Han}ァ-ヶー]{1,6}の)?${escaped(form)}[\\p{Script=Han}ァ-ヶー]*`, 'iu')
  const found = wholeText(listing).normalize('NFKC').match(around)?.[0]
  return found && found.length <= LONGEST ? found : form
}

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
