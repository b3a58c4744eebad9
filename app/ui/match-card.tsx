import { Link } from '@remix-run/react'
import { useId, type ReactNode } from 'react'
import { Card } from './card.tsx'
import { Heading, type HeadingLevel } from './heading.tsx'

export interface MatchCardProps {
  title: ReactNode
  /** Makes the title a link. */
  to?: string
  level?: HeadingLevel
  /** Track tag, status and the like, above the title. */
  tags?: ReactNode
  /** Who it is: the lines of the teaser. */
  children?: ReactNode
  /** ReasonList and MissList. */
  reasons?: ReactNode
  /** Place, size, date: one short line. */
  meta?: ReactNode
  /** One primary button, and what stands beside it. */
  actions?: ReactNode
}

/** Reads like a letter of recommendation: who, why it fits, what does not, what to do. */
export function MatchCard({ title, to, level = 3, tags, children, reasons, meta, actions }: MatchCardProps) {
  const headingId = useId()
  return (
    <Card as="article" aria-labelledby={headingId} className="grid gap-4">
      <div className="grid gap-2">
        {tags && <div className="flex flex-wrap items-center gap-2">{tags}</div>}
        <Heading level={level} id={headingId} className="text-h3">
          {to ? (
            <Link to={to} className="link touch">
              {/* Marked words in it are no boxes beside each other. */}
              <span>{title}</span>
            </Link>
          ) : (
            title
          )}
        </Heading>
        {meta && <p className="phrase text-small text-ink-soft">{meta}</p>}
        {children && <div className="measure">{children}</div>}
      </div>
      {reasons && (
        <div className="grid grid-cols-[repeat(auto-fit,minmax(min(17rem,100%),1fr))] gap-x-8 gap-y-4 border-t border-line pt-4">
          {reasons}
        </div>
      )}
      {actions && <div className="flex flex-wrap items-center gap-3 border-t border-line pt-4">{actions}</div>}
    </Card>
  )
}
