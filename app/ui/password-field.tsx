import { forwardRef, useEffect, useState } from 'react'
import { FieldFrame } from './field-frame.tsx'
import { resolveField, type FieldProps } from './field-source.ts'
import { useUiWords } from './ui-words.tsx'

export interface PasswordFieldProps extends FieldProps {
  autoComplete: 'current-password' | 'new-password'
  minLength?: number
}

/** The button to look at what was typed appears with JavaScript; without it this is a plain password field. */
export const PasswordField = forwardRef<HTMLInputElement, PasswordFieldProps>(function PasswordField(props, ref) {
  const words = useUiWords()
  const field = resolveField(props)
  const [isReady, setReady] = useState(false)
  const [isShown, setShown] = useState(false)
  useEffect(() => setReady(true), [])
  return (
    <FieldFrame props={props} field={field}>
      <div className="flex max-w-96 gap-2">
        <input
          ref={ref}
          {...field.control}
          type={isShown ? 'text' : 'password'}
          className="input min-w-0"
          autoComplete={props.autoComplete}
          minLength={props.minLength ?? props.field?.minLength}
          autoCapitalize="none"
          spellCheck={false}
        />
        {isReady && (
          <button
            type="button"
            className="min-h-12 shrink-0 rounded-8 border border-line-strong bg-surface px-4 text-small font-bold text-ai hover:bg-ai-soft"
            aria-controls={field.id}
            onClick={() => setShown(!isShown)}
          >
            {isShown ? words.hidePassword : words.showPassword}
          </button>
        )}
      </div>
    </FieldFrame>
  )
})
