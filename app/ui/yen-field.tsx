import { forwardRef, useState, type ChangeEvent } from 'react'
import { FieldFrame } from './field-frame.tsx'
import { asText, resolveField, type FieldProps } from './field-source.ts'

export interface YenFieldProps extends FieldProps {
  /** Shown behind the box, such as the unit of the figure. */
  unit?: string
  /** Digits bring up the big keys on a phone; use 'text' where units are to be typed, too. */
  inputMode?: 'numeric' | 'text'
  defaultValue?: string
  /** Shows a stored figure with its thousands apart: 3,000,000. */
  grouped?: boolean
  placeholder?: string
  disabled?: boolean
  /** Says a typed figure in words, so that nobody has to count zeros; null where it cannot be read. */
  readBack?: (typed: string) => string | null
  onChange?: (event: ChangeEvent<HTMLInputElement>) => void
}

export const YenField = forwardRef<HTMLInputElement, YenFieldProps>(function YenField(props, ref) {
  const { readBack } = props
  const unitId = `${props.id ?? props.field?.id ?? props.name ?? ''}-unit`
  const field = resolveField(props, props.unit ? unitId : undefined)
  const stored = props.defaultValue ?? asText(field.value) ?? ''
  const initial = props.grouped && /^\d{4,15}$/.test(stored) ? Number(stored).toLocaleString('en') : stored
  const [typed, setTyped] = useState(initial)
  return (
    <FieldFrame props={props} field={field}>
      <div className="flex max-w-80 items-center gap-2.5">
        <input
          ref={ref}
          {...field.control}
          type="text"
          inputMode={props.inputMode ?? 'numeric'}
          autoComplete="off"
          className="input num min-w-0"
          defaultValue={initial}
          placeholder={props.placeholder}
          disabled={props.disabled}
          onChange={(event) => {
            setTyped(event.currentTarget.value)
            props.onChange?.(event)
          }}
        />
        {props.unit && (
          <span id={unitId} className="shrink-0">
            {props.unit}
          </span>
        )}
      </div>
      {readBack && (
        <output htmlFor={field.id} className="block min-h-[1.65em] max-w-2xl text-small text-ink-soft tabular-nums">
          {typed && readBack(typed)}
        </output>
      )}
    </FieldFrame>
  )
})
