import type { ReactNode } from 'react'

export type HeadingLevel = 2 | 3 | 4

/** A heading whose rank in the page is chosen by the page, not by the part it stands in. */
export function Heading({
  level,
  children,
  id,
  className,
}: {
  level: HeadingLevel
  children: ReactNode
  id?: string
  className?: string
}) {
  const As = `h${level}` as const
  return (
    <As id={id} className={className}>
      {children}
    </As>
  )
}
