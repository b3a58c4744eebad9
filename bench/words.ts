export const ms = (value: number) => `${value < 10 ? value.toFixed(2) : value.toFixed(0)} ms`
export const s = (value: number) => `${value.toFixed(1)} s`
export const mb = (value: number) => `${value.toFixed(0)} MB`
export const many = (count: number) => count.toLocaleString('en')

const ratio = (own: number, other: number) => `${Number((other / own).toPrecision(2))} ×`
/** A peer's figure and how many times ours it is. */
export const beside = (own: number, other: number, words: (value: number) => string) =>
  `${words(other)} (${ratio(own, other)})`

export const verdict = (isMet: boolean) => (isMet ? 'met' : '**not met**')

/** A table in Markdown. */
export const table = (head: readonly string[], rows: readonly (readonly string[])[]): string[] =>
  [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`)
