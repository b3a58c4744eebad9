import type { ReactNode } from 'react'
import { cx } from './cx.ts'
import { FieldAudience } from './field-audience.tsx'
import { FieldError } from './field-error.tsx'
import type { FieldProps, ResolvedField } from './field-source.ts'
import { Hint } from './hint.tsx'
import { RequiredMark } from './required-mark.tsx'

/** The same as FieldFrame for several controls under one question: a fieldset with a legend. */
export function GroupFrame({
  props,
  field,
  children,
}: {
  props: FieldProps
  field: ResolvedField
  children: ReactNode
}) {
  return (
    <fieldset
      className={cx('grid min-w-0 gap-1.5', props.className)}
      aria-describedby={field.control['aria-describedby']}
      aria-invalid={field.control['aria-invalid']}
    >
      <legend className={cx('mb-1.5', props.labelHidden && 'sr-only')}>
        <span className="flex flex-wrap items-center gap-x-2.5 gap-y-1">
          {props.label}
          {!props.unmarked && <RequiredMark required={field.required} />}
          {props.audience && <FieldAudience {...props.audience} />}
        </span>
      </legend>
      {props.hint && <Hint id={field.hintId}>{props.hint}</Hint>}
      <FieldError id={field.errorId} errors={field.errors} />
      {children}
    </fieldset>
  )
}
