import { ButtonForm } from '#app/features/accounts/ui/button-form.tsx'
import type { FormAnswer } from '#app/platform/http/form-action.server.ts'

/** Takes back what was applied for. */
export function WithdrawForm(props: { label: string; hint: string; answer: FormAnswer | undefined }) {
  return (
    <div className="grid gap-2">
      <ButtonForm intent="withdraw" variant="secondary" answer={props.answer}>
        {props.label}
      </ButtonForm>
      <p className="measure phrase text-small text-ink-soft">{props.hint}</p>
    </div>
  )
}
