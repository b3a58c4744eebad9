import { useEffect, useRef } from 'react'
import type { FormAnswer } from '#app/features/accounts/ui/form-answer.ts'
import { useErrorText } from '#app/i18n/use-t.tsx'
import { Notice } from '#app/ui/notice.tsx'

/**
 * Says why a form was refused when the form itself is gone, because the page already shows what happened meanwhile.
 * Takes the focus, as it stands far from where the button was.
 * @param shown the forms the page still has
 */
export function MissedForm({ answer, shown }: { answer: FormAnswer | undefined; shown: readonly string[] }) {
  const errorText = useErrorText()
  const ref = useRef<HTMLDivElement>(null)
  useEffect(() => ref.current?.focus(), [answer])
  if (!answer || shown.includes(answer.intent)) return null
  const errors = Object.values(answer.result.error ?? {}).flatMap((found) => found ?? [])
  if (errors.length === 0) return null
  return (
    <div ref={ref} tabIndex={-1}>
      <Notice tone="warning" role="alert">
        {errors.map(errorText).join(' ')}
      </Notice>
    </div>
  )
}
