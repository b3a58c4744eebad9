import type { ReactNode } from 'react'
import type { Audience } from './field-audience.tsx'

/**
 * What a field needs to know. Conform's field metadata satisfies it as it is, so `field={fields.name}` is enough; without
 * Conform the same fields are given as plain props.
 */
export interface FieldSource {
  id: string
  name: string
  errorId: string
  descriptionId: string
  formId?: string
  initialValue?: unknown
  errors?: string[] | undefined
  required?: boolean | undefined
  minLength?: number | undefined
  maxLength?: number | undefined
  min?: string | number | undefined
  max?: string | number | undefined
  step?: string | number | undefined
  pattern?: string | undefined
}

export interface FieldProps {
  /** Conform's metadata of this field; what is given beside it wins. */
  field?: FieldSource
  name?: string
  id?: string
  label: ReactNode
  hint?: ReactNode
  /** Who will be able to read what is entered here. */
  audience?: Audience
  errors?: string[] | undefined
  required?: boolean
  /** Neither the word for required nor for optional is shown, for forms where all fields are alike. */
  unmarked?: boolean
  /** The label is read out, but not shown. */
  labelHidden?: boolean
  className?: string
}

export interface ResolvedField {
  id: string
  name: string
  errors: string[]
  errorId: string
  hintId: string
  required: boolean
  value: unknown
  control: {
    id: string
    name: string
    form?: string
    required?: true
    'aria-invalid'?: true
    'aria-describedby'?: string
  }
}

export function resolveField(props: FieldProps, extraDescription?: string): ResolvedField {
  const { field } = props
  const name = props.name ?? field?.name ?? ''
  const id = props.id ?? field?.id ?? name
  const errors = props.errors ?? field?.errors ?? []
  const errorId = field?.errorId ?? `${id}-error`
  const hintId = field?.descriptionId ?? `${id}-description`
  const required = props.required ?? field?.required ?? false
  const describedBy = [errors.length > 0 && errorId, props.hint && hintId, extraDescription].filter(Boolean).join(' ')
  return {
    id,
    name,
    errors,
    errorId,
    hintId,
    required,
    value: field?.initialValue,
    control: {
      id,
      name,
      form: field?.formId,
      required: required || undefined,
      'aria-invalid': errors.length > 0 || undefined,
      'aria-describedby': describedBy || undefined,
    },
  }
}

/** Text of an initial value, for inputs that hold one string. */
export function asText(value: unknown): string | undefined {
  return typeof value === 'string' ? value : undefined
}

/** The chosen values of an initial value, for groups of choices. */
export function asChoices(value: unknown): string[] {
  if (Array.isArray(value)) return value.filter((item): item is string => typeof item === 'string')
  return typeof value === 'string' ? [value] : []
}
