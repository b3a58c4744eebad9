import type { ReactNode } from 'react'
import { cx } from './cx.ts'
import { FieldAudience } from './field-audience.tsx'
import { FieldError } from './field-error.tsx'
import type { FieldProps, ResolvedField } from './field-source.ts'
import { Hint } from './hint.tsx'
import { RequiredMark } from './required-mark.tsx'

/** Label, hint, error, control: in this order, so that a phone's keyboard never hides the error. */
export function FieldFrame({
  props,
  field,
  children,
}: {
  props: FieldProps
  field: ResolvedField
  children: ReactNode
}) {
  return (
    <div className={cx('grid gap-1.5', props.className)}>
      <div className={cx('flex flex-wrap items-center gap-x-2.5 gap-y-1', props.labelHidden && 'sr-only')}>
        <label htmlFor={field.id} className="font-bold">
          {props.label}
        </label>
        {!props.unmarked && <RequiredMark required={field.required} />}
        {props.audience && <FieldAudience {...props.audience} />}
      </div>
      {props.hint && <Hint id={field.hintId}>{props.hint}</Hint>}
      <FieldError id={field.errorId} errors={field.errors} />
      {children}
    </div>
  )
}
