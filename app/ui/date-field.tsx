import { forwardRef, type ChangeEvent } from 'react'
import { FieldFrame } from './field-frame.tsx'
import { asText, resolveField, type FieldProps } from './field-source.ts'

export interface DateFieldProps extends FieldProps {
  /** YYYY-MM-DD */
  min?: string
  max?: string
  defaultValue?: string
  autoComplete?: 'bday' | 'off'
  disabled?: boolean
  onChange?: (event: ChangeEvent<HTMLInputElement>) => void
}

/** The device's own calendar: each phone's owner knows her own. */
export const DateField = forwardRef<HTMLInputElement, DateFieldProps>(function DateField(props, ref) {
  const field = resolveField(props)
  return (
    <FieldFrame props={props} field={field}>
      <input
        ref={ref}
        {...field.control}
        type="date"
        className="input max-w-56"
        defaultValue={props.defaultValue ?? asText(field.value)}
        min={props.min ?? props.field?.min}
        max={props.max ?? props.field?.max}
        autoComplete={props.autoComplete}
        disabled={props.disabled}
        onChange={props.onChange}
      />
    </FieldFrame>
  )
})
