import { Fragment } from 'react'
import type { MarkedText } from '../marks.ts'

/** A text with the searched words marked. */
export function Marked({ text, ranges }: MarkedText) {
  const starts = [0, ...ranges.map(([, end]) => end)]
  return starts.map((from, at) => {
    const range = ranges[at]
    return (
      <Fragment key={from}>
        {text.slice(from, range?.[0])}
        {range && <mark>{text.slice(...range)}</mark>}
      </Fragment>
    )
  })
}
