import { cx } from './cx.ts'
import { useUiWords } from './ui-words.tsx'

/** Says in words whether a field must be filled; the control itself carries `required`. */
export function RequiredMark({ required }: { required: boolean }) {
  const words = useUiWords()
  return (
    <span
      className={cx(
        'rounded-4 px-1.5 py-0.5 text-sm leading-normal font-normal whitespace-nowrap',
        required ? 'bg-ai-soft text-ai-strong' : 'bg-sunken text-ink-soft',
      )}
    >
      {required ? words.required : words.optional}
    </span>
  )
}
