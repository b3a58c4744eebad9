import type { ChangeEvent } from 'react'
import { ChoiceList } from './choice-list.tsx'
import type { Choice } from './choices.ts'
import { asText, resolveField, type FieldProps } from './field-source.ts'
import { GroupFrame } from './group-frame.tsx'

export interface RadioGroupProps extends FieldProps {
  choices: Choice[]
  defaultValue?: string
  /** Two columns where there is room, for short labels. */
  columns?: boolean
  onChange?: (event: ChangeEvent<HTMLInputElement>) => void
}

export function RadioGroup(props: RadioGroupProps) {
  const field = resolveField(props)
  const value = props.defaultValue ?? asText(field.value)
  return (
    <GroupFrame props={props} field={field}>
      <ChoiceList
        type="radio"
        field={field}
        choices={props.choices}
        selected={value === undefined ? [] : [value]}
        columns={props.columns}
        onChange={props.onChange}
      />
    </GroupFrame>
  )
}
