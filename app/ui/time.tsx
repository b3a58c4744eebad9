/** `at` is for machines (ISO 8601), `text` is what was formatted for this reader. */
export function Time({ at, text, className }: { at: Date | string; text: string; className?: string }) {
  return (
    <time dateTime={typeof at === 'string' ? at : at.toISOString()} className={className}>
      {text}
    </time>
  )
}
