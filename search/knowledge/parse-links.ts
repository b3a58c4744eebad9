import type { Relation } from './concept.ts'

/** A relation between two concepts that stands outside their own lines. */
export interface LooseLink {
  readonly from: string
  readonly relation: Relation
  readonly to: string
}

/**
 * Reads lines `concept: other, another`. Under `solves` the first is the problem and the others solve it; under any
 * other relation the first is what the relation starts from. Throws on a line it does not understand.
 */
export function parseLooseLinks(relation: Relation, text: string): LooseLink[] {
  return text
    .split('\n')
    .filter((line) => line.trim() !== '')
    .flatMap((line) => {
      const [head, others] = line.split(': ')
      if (!head || !others) throw new Error(`No relation: ${line}`)
      return others
        .split(', ')
        .map((other) =>
          relation === 'solves' ? { from: other, relation, to: head } : { from: head, relation, to: other },
        )
    })
}
