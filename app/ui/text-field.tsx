import { forwardRef, type InputHTMLAttributes } from 'react'
import { cx } from './cx.ts'
import { FieldFrame } from './field-frame.tsx'
import { asText, resolveField, type FieldProps } from './field-source.ts'

type Native = Pick<
  InputHTMLAttributes<HTMLInputElement>,
  | 'autoComplete'
  | 'inputMode'
  | 'placeholder'
  | 'defaultValue'
  | 'readOnly'
  | 'disabled'
  | 'minLength'
  | 'maxLength'
  | 'pattern'
  | 'spellCheck'
  | 'autoCapitalize'
  | 'onChange'
>

export interface TextFieldProps extends FieldProps, Native {
  type?: 'text' | 'email' | 'tel' | 'url' | 'search' | 'number' | 'time' | 'datetime-local' | 'month'
  min?: string | number
  max?: string | number
  step?: string | number
  /** How long an answer is expected: the box shows it. */
  size?: 'short' | 'medium' | 'full'
}

const widths = { short: 'max-w-40', medium: 'max-w-80', full: 'max-w-2xl' }

export const TextField = forwardRef<HTMLInputElement, TextFieldProps>(function TextField(props, ref) {
  const field = resolveField(props)
  return (
    <FieldFrame props={props} field={field}>
      <input
        ref={ref}
        {...field.control}
        className={cx('input', widths[props.size ?? 'full'])}
        type={props.type ?? 'text'}
        defaultValue={props.defaultValue ?? asText(field.value)}
        autoComplete={props.autoComplete}
        autoCapitalize={props.autoCapitalize}
        inputMode={props.inputMode}
        placeholder={props.placeholder}
        readOnly={props.readOnly}
        disabled={props.disabled}
        spellCheck={props.spellCheck}
        minLength={props.minLength ?? props.field?.minLength}
        maxLength={props.maxLength ?? props.field?.maxLength}
        min={props.min ?? props.field?.min}
        max={props.max ?? props.field?.max}
        step={props.step ?? props.field?.step}
        pattern={props.pattern ?? props.field?.pattern}
        onChange={props.onChange}
      />
    </FieldFrame>
  )
})
