import { type ChangeEvent, useState } from 'react'
import type { Choice } from './choices.ts'
import { ChoiceList } from './choice-list.tsx'
import { Disclosure } from './disclosure.tsx'
import { asChoices, resolveField, type FieldProps } from './field-source.ts'
import { GroupFrame } from './group-frame.tsx'

export interface ChoiceGroup {
  key: string
  label: string
  choices: (Choice & { label: string })[]
}

export interface GroupedCheckboxesProps extends FieldProps {
  groups: readonly ChoiceGroup[]
  /** Said where nothing is chosen. */
  noneLabel: string
  /** Between the names of what is chosen. */
  separator: string
  defaultValue?: string[]
}

/** Many choices in groups, all folded up: what is chosen stands in the line that opens them. */
export function GroupedCheckboxes(props: GroupedCheckboxesProps) {
  const { groups, noneLabel, separator } = props
  const field = resolveField(props)
  const initial = props.defaultValue ?? asChoices(field.value)
  const [selected, setSelected] = useState(initial)
  const change = ({ currentTarget: { value, checked } }: ChangeEvent<HTMLInputElement>) =>
    setSelected((before) => (checked ? [...before, value] : before.filter((one) => one !== value)))
  const namesIn = (choices: ChoiceGroup['choices']) =>
    choices.filter(({ value }) => selected.includes(value)).map(({ label }) => label)
  const all = groups.flatMap(({ choices }) => namesIn(choices))
  return (
    <GroupFrame props={props} field={field}>
      <Disclosure
        className="max-w-2xl rounded-8 border border-line-strong bg-surface px-4"
        summary={<span className="font-normal wrap-anywhere">{all.join(separator) || noneLabel}</span>}
      >
        {groups.map(({ key, label, choices }, index) => (
          <Disclosure
            key={key}
            summary={
              <span className="grid">
                {label}
                <span className="text-small font-normal text-ink-soft">{namesIn(choices).join(separator)}</span>
              </span>
            }
          >
            <ChoiceList
              type="checkbox"
              // The first group carries the id of the question, so that a link from the error summary lands on it.
              field={index === 0 ? field : { ...field, id: `${field.id}-${key}` }}
              choices={choices}
              selected={initial}
              columns
              onChange={change}
            />
          </Disclosure>
        ))}
      </Disclosure>
    </GroupFrame>
  )
}
