import { forwardRef, type ChangeEvent } from 'react'
import { cx } from './cx.ts'
import { FieldAudience } from './field-audience.tsx'
import { FieldError } from './field-error.tsx'
import { resolveField, type FieldProps } from './field-source.ts'

export interface CheckboxFieldProps extends FieldProps {
  /** What is sent when it is ticked; the same default as a browser's. */
  value?: string
  defaultChecked?: boolean
  disabled?: boolean
  onChange?: (event: ChangeEvent<HTMLInputElement>) => void
}

/** One box that stands for a yes. Its hint is part of the row, so that the whole row can be tapped. */
export const CheckboxField = forwardRef<HTMLInputElement, CheckboxFieldProps>(function CheckboxField(props, ref) {
  const field = resolveField(props)
  const value = props.value ?? 'on'
  return (
    <div className={cx('grid max-w-2xl gap-1.5', props.className)}>
      <FieldError id={field.errorId} errors={field.errors} />
      <label className="choice-row" htmlFor={field.id}>
        <input
          ref={ref}
          {...field.control}
          type="checkbox"
          aria-labelledby={`${field.id}-name`}
          className="choice"
          value={value}
          defaultChecked={props.defaultChecked ?? (field.value === value || field.value === true)}
          disabled={props.disabled}
          onChange={props.onChange}
        />
        <span className="min-w-0">
          <span id={`${field.id}-name`}>{props.label}</span>
          {props.hint && (
            <span id={field.hintId} className="block text-small text-ink-soft">
              {props.hint}
            </span>
          )}
          {props.audience && <FieldAudience {...props.audience} className="ms-2" />}
        </span>
      </label>
    </div>
  )
})
