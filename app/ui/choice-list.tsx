import type { ChangeEvent } from 'react'
import type { Choice } from './choices.ts'
import { cx } from './cx.ts'
import type { ResolvedField } from './field-source.ts'

export interface ChoiceListProps {
  type: 'radio' | 'checkbox'
  field: ResolvedField
  choices: Choice[]
  selected: string[]
  columns?: boolean
  onChange?: (event: ChangeEvent<HTMLInputElement>) => void
}

/**
 * With a hint inside the label, the name is said to be the label's own words, or the hint would be read out twice.
 * The first choice carries the id of the question, so that a link from the error summary lands on it.
 */
export function ChoiceList({ type, field, choices, selected, columns, onChange }: ChoiceListProps) {
  return (
    <div className={cx('grid max-w-2xl gap-2', columns && 'sm:grid-cols-2')}>
      {choices.map((choice, index) => {
        const id = index === 0 ? field.id : `${field.id}-${index + 1}`
        const hintId = choice.hint ? `${id}-hint` : undefined
        return (
          <label key={choice.value} className="choice-row" htmlFor={id}>
            <input
              id={id}
              type={type}
              name={field.name}
              form={field.control.form}
              value={choice.value}
              className="choice"
              defaultChecked={selected.includes(choice.value)}
              disabled={choice.disabled}
              required={type === 'radio' ? field.control.required : undefined}
              aria-labelledby={hintId && `${id}-name`}
              aria-describedby={hintId}
              onChange={onChange}
            />
            <span className="phrase min-w-0">
              <span id={`${id}-name`}>{choice.label}</span>
              {choice.hint && (
                <span id={hintId} className="block text-small text-ink-soft">
                  {choice.hint}
                </span>
              )}
            </span>
          </label>
        )
      })}
    </div>
  )
}
