import { forwardRef, type ChangeEvent } from 'react'
import { cx } from './cx.ts'
import { FieldFrame } from './field-frame.tsx'
import { resolveField, type FieldProps } from './field-source.ts'

export interface FileFieldProps extends FieldProps {
  accept?: string
  multiple?: boolean
  disabled?: boolean
  onChange?: (event: ChangeEvent<HTMLInputElement>) => void
}

export const FileField = forwardRef<HTMLInputElement, FileFieldProps>(function FileField(props, ref) {
  const field = resolveField(props)
  return (
    <FieldFrame props={props} field={field}>
      <input
        ref={ref}
        {...field.control}
        type="file"
        className={cx(
          'input max-w-2xl border-dashed py-2.5',
          'file:me-4 file:min-h-11 file:rounded-6 file:border file:border-solid file:border-ai file:bg-surface file:px-4 file:font-bold file:text-ai',
        )}
        accept={props.accept}
        multiple={props.multiple}
        disabled={props.disabled}
        onChange={props.onChange}
      />
    </FieldFrame>
  )
})
