import { Icon } from './icon.tsx'
import { useUiWords } from './ui-words.tsx'

export function FieldError({ id, errors }: { id?: string; errors: string[] }) {
  const words = useUiWords()
  if (errors.length === 0) return null
  return (
    <div id={id} className="flex gap-2 text-small font-bold text-danger">
      <Icon name="stop" className="mt-0.5" />
      <div className="phrase">
        {errors.map((message) => (
          <p key={message}>
            <span className="sr-only">{words.error} </span>
            {message}
          </p>
        ))}
      </div>
    </div>
  )
}
