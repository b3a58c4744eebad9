import type { LineFault } from './screening-lines.ts'

const SHOWN = 10

/** Parameters of the words for bad lines: `3, 7, 12` of each kind of fault, the first ten in all. */
export function encodeLineFaults(faults: readonly LineFault[]): { lines: string; count: number } {
  const shown = faults.slice(0, SHOWN).map(({ line }) => line)
  return { lines: `${shown.join(', ')}${faults.length > SHOWN ? ' …' : ''}`, count: faults.length }
}
