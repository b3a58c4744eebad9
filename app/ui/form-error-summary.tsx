import { useEffect, useId, useRef } from 'react'
import type { FormErrorItem } from './form-error-items.ts'
import { Icon } from './icon.tsx'

/** Stands at the head of a form. Takes the focus whenever the errors change, and each line leads to its field. */
export function FormErrorSummary({ title, items }: { title: string; items: FormErrorItem[] }) {
  const ref = useRef<HTMLDivElement>(null)
  const headingId = useId()
  const fingerprint = items.map((item) => `${item.fieldId ?? ''}:${item.message}`).join('\n')
  useEffect(() => {
    if (fingerprint) ref.current?.focus()
  }, [fingerprint])
  if (items.length === 0) return null
  return (
    <div
      ref={ref}
      role="group"
      aria-labelledby={headingId}
      tabIndex={-1}
      className="max-w-2xl rounded-8 border-2 border-danger bg-danger-soft p-5"
    >
      <h2 id={headingId} className="flex items-start gap-2 text-h3 text-danger">
        <Icon name="stop" className="mt-1" />
        {title}
      </h2>
      <ul className="phrase mt-2 grid gap-1 ps-8">
        {items.map((item) => (
          <li key={`${item.fieldId ?? ''}:${item.message}`}>
            {item.fieldId ? (
              <a
                href={`#${item.fieldId}`}
                className="inline-block py-2.5 font-bold text-danger underline underline-offset-4"
              >
                {item.message}
              </a>
            ) : (
              item.message
            )}
          </li>
        ))}
      </ul>
    </div>
  )
}
