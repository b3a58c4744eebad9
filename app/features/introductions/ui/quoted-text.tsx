import { Card } from '#app/ui/card.tsx'

/** What somebody wrote, as it was written. */
export function QuotedText({ children }: { children: string }) {
  return (
    <Card tone="quiet">
      <blockquote className="measure whitespace-pre-wrap">{children}</blockquote>
    </Card>
  )
}
