import { Form } from '@remix-run/react'
import { useErrorText } from '#app/i18n/use-t.tsx'
import { Button, type ButtonProps } from '#app/ui/button.tsx'
import { Notice } from '#app/ui/notice.tsx'
import type { FormAnswer } from './form-answer.ts'
import { useIsSending } from './use-is-sending.ts'

export interface ButtonFormProps extends Pick<
  ButtonProps,
  'variant' | 'size' | 'wide' | 'pendingLabel' | 'children' | 'aria-label'
> {
  intent: string
  /** One hidden field that goes with it. */
  field?: { name: string; value: string }
  answer?: FormAnswer | undefined
}

/** A form that is one button; what went wrong is said above it. */
export function ButtonForm({ intent, field, answer, ...button }: ButtonFormProps) {
  const errorText = useErrorText()
  const errors = answer?.intent === intent ? Object.values(answer.result.error ?? {}).flatMap((all) => all ?? []) : []
  return (
    <Form method="post" className="grid gap-4">
      {errors.length > 0 && (
        <Notice tone="danger" role="alert">
          {errors.map((error) => (
            <p key={error}>{errorText(error)}</p>
          ))}
        </Notice>
      )}
      <input type="hidden" name="intent" value={intent} />
      {field && <input type="hidden" name={field.name} value={field.value} />}
      <div>
        <Button {...button} pending={useIsSending(intent, field)} />
      </div>
    </Form>
  )
}
