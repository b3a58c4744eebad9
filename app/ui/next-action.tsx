import { useId, type ReactNode } from 'react'
import { Card } from './card.tsx'
import { Heading, type HeadingLevel } from './heading.tsx'

/** One thing to do now: what, why, and one button. A home shows three of them at most. */
export function NextAction({
  title,
  children,
  action,
  due,
  decision = false,
  level = 3,
}: {
  title: ReactNode
  children?: ReactNode
  action: ReactNode
  due?: ReactNode
  /** It waits for this reader's decision. */
  decision?: boolean
  level?: HeadingLevel
}) {
  const headingId = useId()
  return (
    <Card
      as="article"
      tone={decision ? 'decision' : 'plain'}
      aria-labelledby={headingId}
      className="flex flex-wrap items-center justify-between gap-x-8 gap-y-4"
    >
      <div className="grid min-w-0 flex-[1_1_20rem] gap-1">
        <Heading level={level} id={headingId} className="text-h3">
          {title}
        </Heading>
        {children && <div className="measure phrase text-ink-soft">{children}</div>}
        {due && <p className={decision ? 'text-small font-bold text-shu' : 'text-small'}>{due}</p>}
      </div>
      {action}
    </Card>
  )
}
