import type { ChangeEvent } from 'react'
import { ChoiceList } from './choice-list.tsx'
import type { Choice } from './choices.ts'
import { asChoices, resolveField, type FieldProps } from './field-source.ts'
import { GroupFrame } from './group-frame.tsx'

export interface CheckboxGroupProps extends FieldProps {
  choices: Choice[]
  defaultValue?: string[]
  columns?: boolean
  onChange?: (event: ChangeEvent<HTMLInputElement>) => void
}

export function CheckboxGroup(props: CheckboxGroupProps) {
  const field = resolveField(props)
  return (
    <GroupFrame props={props} field={field}>
      <ChoiceList
        type="checkbox"
        field={field}
        choices={props.choices}
        selected={props.defaultValue ?? asChoices(field.value)}
        columns={props.columns}
        onChange={props.onChange}
      />
    </GroupFrame>
  )
}
