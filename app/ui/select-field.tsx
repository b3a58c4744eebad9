import { forwardRef, type ChangeEvent } from 'react'
import { FieldFrame } from './field-frame.tsx'
import { asText, resolveField, type FieldProps } from './field-source.ts'
import { Icon } from './icon.tsx'

export interface SelectOption {
  value: string
  label: string
  disabled?: boolean
}

export interface SelectFieldProps extends FieldProps {
  options: (SelectOption | { label: string; options: SelectOption[] })[]
  /** The first, empty choice. */
  emptyLabel?: string
  defaultValue?: string
  disabled?: boolean
  onChange?: (event: ChangeEvent<HTMLSelectElement>) => void
}

export const SelectField = forwardRef<HTMLSelectElement, SelectFieldProps>(function SelectField(props, ref) {
  const field = resolveField(props)
  return (
    <FieldFrame props={props} field={field}>
      <span className="relative block max-w-96">
        <select
          ref={ref}
          {...field.control}
          className="input input-select"
          defaultValue={props.defaultValue ?? asText(field.value) ?? ''}
          disabled={props.disabled}
          onChange={props.onChange}
        >
          {props.emptyLabel !== undefined && <option value="">{props.emptyLabel}</option>}
          {props.options.map((entry) =>
            'options' in entry ? (
              <optgroup key={entry.label} label={entry.label}>
                {entry.options.map((option) => (
                  <Option key={option.value} {...option} />
                ))}
              </optgroup>
            ) : (
              <Option key={entry.value} {...entry} />
            ),
          )}
        </select>
        <Icon name="chevronDown" className="pointer-events-none absolute inset-y-0 end-3.5 my-auto" />
      </span>
    </FieldFrame>
  )
})

function Option({ value, label, disabled }: SelectOption) {
  return (
    <option value={value} disabled={disabled}>
      {label}
    </option>
  )
}
