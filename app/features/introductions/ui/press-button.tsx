import { Form } from '@remix-run/react'
import type { FormAnswer } from '#app/features/accounts/ui/form-answer.ts'
import { useIsSending } from '#app/features/accounts/ui/use-is-sending.ts'
import { useErrorText } from '#app/i18n/use-t.tsx'
import { Button, type ButtonProps } from '#app/ui/button.tsx'
import { Notice } from '#app/ui/notice.tsx'

export interface PressButtonProps {
  intent: string
  label: string
  sending: string
  answer: FormAnswer | undefined
  /** Sent along unseen; also tells buttons of the same intent apart. */
  hidden?: Record<string, string>
  variant?: ButtonProps['variant']
  /** Another page of this site that takes the form. */
  action?: string
}

const isAbout = (answer: FormAnswer, hidden: Record<string, string>): boolean =>
  Object.entries(hidden).every(([name, value]) => {
    const sent = answer.result.initialValue?.[name]
    return sent === undefined || sent === value
  })

/** A form that is only a button. What stands in its way is said above it. */
export function PressButton({ intent, label, sending, answer, hidden = {}, variant, action }: PressButtonProps) {
  const errorText = useErrorText()
  const [first] = Object.entries(hidden)
  const isSending = useIsSending(intent, first && { name: first[0], value: first[1] })
  const errors =
    answer?.intent === intent && isAbout(answer, hidden) ? Object.values(answer.result.error ?? {}).flat() : []
  return (
    <Form method="post" action={action} className="grid gap-3">
      {errors.length > 0 && (
        <Notice tone="danger" role="alert">
          {errors.map((error) => (error === null ? '' : errorText(error))).join(' ')}
        </Notice>
      )}
      {Object.entries(hidden).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      <div>
        <Button name="intent" value={intent} variant={variant} pending={isSending} pendingLabel={sending}>
          {label}
        </Button>
      </div>
    </Form>
  )
}
