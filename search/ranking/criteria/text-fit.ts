import type { RankingContext } from '../context.ts'
import type { Criterion } from '../criterion.ts'
import type { Rankable } from '../rankable.ts'
import { spokenWords } from '../reading.ts'

const SHOWN_WORDS = 3

/** How much of the words of `self` the other side says, against the best counterpart `self` has. */
export function textFit(weight: number): Criterion<'text_fit'> {
  return {
    key: 'text_fit',
    weight,
    value(self, other, context) {
      return {
        value: context.text.relative(self, other),
        get evidence() {
          const words = sharedWords(self, other, context)
          return words.length > 0 ? ({ kind: 'words', words } as const) : undefined
        },
      }
    },
  }
}

function sharedWords(self: Rankable, other: Rankable, { text }: RankingContext): string[] {
  const theirs = spokenWords(other)
  return [...spokenWords(self)]
    .filter((word) => theirs.has(word))
    .sort((a, b) => text.idf(`w${b}`) * b.length - text.idf(`w${a}`) * a.length)
    .slice(0, SHOWN_WORDS)
}
