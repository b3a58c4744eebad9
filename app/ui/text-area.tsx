import { forwardRef, useState, type ChangeEvent } from 'react'
import { FieldFrame } from './field-frame.tsx'
import { asText, resolveField, type FieldProps } from './field-source.ts'
import { useUiWords } from './ui-words.tsx'

export interface TextAreaProps extends FieldProps {
  rows?: number
  /** Shown as a count. Not enforced by the browser: what is pasted too long must not vanish silently. */
  maxLength?: number
  defaultValue?: string
  placeholder?: string
  disabled?: boolean
  onChange?: (event: ChangeEvent<HTMLTextAreaElement>) => void
}

export const TextArea = forwardRef<HTMLTextAreaElement, TextAreaProps>(function TextArea(props, ref) {
  const max = props.maxLength ?? props.field?.maxLength
  const countId = `${props.id ?? props.field?.id ?? props.name ?? ''}-count`
  const field = resolveField(props, max ? countId : undefined)
  const initial = props.defaultValue ?? asText(field.value) ?? ''
  const [used, setUsed] = useState(initial.length)
  return (
    <FieldFrame props={props} field={field}>
      <textarea
        ref={ref}
        {...field.control}
        className="input max-w-2xl"
        rows={props.rows ?? 5}
        defaultValue={initial}
        placeholder={props.placeholder}
        disabled={props.disabled}
        onChange={(event) => {
          setUsed(event.currentTarget.value.length)
          props.onChange?.(event)
        }}
      />
      {max && <Count id={countId} used={used} max={max} />}
    </FieldFrame>
  )
})

function Count({ id, used, max }: { id: string; used: number; max: number }) {
  const words = useUiWords()
  return (
    <p
      id={id}
      className={
        used > max ? 'num max-w-2xl text-small font-bold text-danger' : 'num max-w-2xl text-small text-ink-soft'
      }
    >
      {words.characterCount(used, max)}
    </p>
  )
}
