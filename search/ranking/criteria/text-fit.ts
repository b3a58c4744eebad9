import type { Criterion } from '../criterion.ts'
import { spokenWords } from '../reading.ts'

const SHOWN_WORDS = 3

/** How much of the words of `self` the other side says, against the best counterpart `self` has. */
export function textFit(weight: number): Criterion<'text_fit'> {
  return {
    key: 'text_fit',
    weight,
    value(self, other, context) {
      const value = context.text.relative(self, other)
      const theirs = spokenWords(other)
      const words = [...spokenWords(self)]
        .filter((word) => theirs.has(word))
        .sort((a, b) => context.text.idf(`w${b}`) * b.length - context.text.idf(`w${a}`) * a.length)
        .slice(0, SHOWN_WORDS)
      return words.length > 0 ? { value, evidence: { kind: 'words', words } } : { value }
    },
  }
}
