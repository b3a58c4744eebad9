import { Form } from '@remix-run/react'
import type { FormAnswer } from '#app/features/accounts/ui/form-answer.ts'
import { useIsSending } from '#app/features/accounts/ui/use-is-sending.ts'
import { useErrorText, useT } from '#app/i18n/use-t.tsx'
import { Button } from '#app/ui/button.tsx'
import { ButtonRow } from '#app/ui/button-row.tsx'
import { DateField } from '#app/ui/date-field.tsx'
import { Disclosure } from '#app/ui/disclosure.tsx'
import { Notice } from '#app/ui/notice.tsx'
import { TextField } from '#app/ui/text-field.tsx'
import { benchSearch } from '../bench-url.ts'
import type { BulkAnswer } from '../bulk-answer.server.ts'
import type { Bench } from '../queries/list-bench.server.ts'

export const BULK_FORM = 'bulk'
export const bulkIntents = ['bulk_step', 'bulk_done', 'bulk_take'] as const

/** What became of the rows that were ticked: how many, and which not and why. */
export function BulkOutcome({ bulk }: BulkAnswer) {
  const { t } = useT()
  const errorText = useErrorText()
  const isWhole = bulk.refused.length === 0
  return (
    <Notice tone={isWhole ? 'success' : 'warning'} role={isWhole ? 'status' : 'alert'}>
      <p>
        {t('bench.bulk.worked', { count: bulk.done })}
        {!isWhole && ` ${t('bench.bulk.refused', { count: bulk.refused.length })}`}
      </p>
      {!isWhole && (
        <ul className="mt-2 grid list-disc gap-1 pl-6">
          {bulk.refused.map(({ id, titles, code }) => (
            <li key={id}>
              {titles.length > 0 ? titles.join(' / ') : t('bench.bulk.unnamed')}: {errorText(code)}
            </li>
          ))}
        </ul>
      )}
    </Notice>
  )
}

function useErrorsOf(answer: FormAnswer | undefined) {
  const errorText = useErrorText()
  return (name: string): string[] => (answer?.result.error?.[name] ?? []).map(errorText)
}

/** One thing for several rows: the ticks of the queue belong to this form. */
export function BulkPanel({ bench, today, answer }: { bench: Bench; today: string; answer: FormAnswer | undefined }) {
  const { t } = useT()
  const own = answer && bulkIntents.some((intent) => intent === answer.intent) ? answer : undefined
  const errorsOf = useErrorsOf(own)
  const [isSending, typed] = [useIsSending(), own?.result.initialValue]
  const textOf = (name: string) => (typeof typed?.[name] === 'string' ? typed[name] : undefined)
  const unplaced = [...errorsOf('cases'), ...errorsOf('')]
  return (
    <Disclosure summary={t('bench.bulk.title')} open={own !== undefined}>
      <Form
        id={BULK_FORM}
        method="post"
        action={`/desk?index&${benchSearch(bench.query, bench.page)}`}
        className="grid gap-5 pt-2"
      >
        {unplaced.length > 0 && (
          <Notice tone="danger" role="alert">
            {unplaced.join(' ')}
          </Notice>
        )}
        <p>{t('bench.bulk.lead')}</p>
        <TextField
          name="step"
          id="bulk-step"
          label={t('bench.step.text')}
          defaultValue={textOf('step')}
          errors={errorsOf('step')}
          unmarked
        />
        <DateField
          name="dueOn"
          id="bulk-due"
          label={t('bench.step.dueOn')}
          min={today}
          defaultValue={textOf('dueOn')}
          errors={errorsOf('dueOn')}
          unmarked
        />
        <ButtonRow>
          {bulkIntents.map((intent) => (
            <Button
              key={intent}
              name="intent"
              value={intent}
              variant="secondary"
              pending={isSending}
              pendingLabel={t('bench.saving')}
            >
              {t(`bench.bulk.${intent}`)}
            </Button>
          ))}
        </ButtonRow>
      </Form>
    </Disclosure>
  )
}
