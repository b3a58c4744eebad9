import { Form } from '@remix-run/react'
import type { FormAnswer } from '#app/features/accounts/ui/form-answer.ts'
import { useIsSending } from '#app/features/accounts/ui/use-is-sending.ts'
import { ProposeForm } from './propose-form.tsx'
import { PressButton } from '#app/features/introductions/ui/press-button.tsx'
import { formatDate } from '#app/i18n/format.ts'
import { useT } from '#app/i18n/use-t.tsx'
import { Button } from '#app/ui/button.tsx'
import { Disclosure } from '#app/ui/disclosure.tsx'
import { SelectField } from '#app/ui/select-field.tsx'
import type { UnmadeItem } from '../queries/list-unmade.server.ts'
import { asideReasons, type View } from '../rules.ts'

interface PairActionsProps {
  item: UnmadeItem
  show: View
  answer: FormAnswer | undefined
}

function AsideForm({ item: { key, pair }, answer }: PairActionsProps) {
  const { t } = useT()
  const isSending = useIsSending('aside', { name: 'needListingId', value: pair.needListingId })
  const sent = answer?.intent === 'aside' ? answer.result.initialValue : undefined
  const isMine = sent?.['offerListingId'] === pair.offerListingId && sent['needListingId'] === pair.needListingId
  return (
    <Disclosure summary={t('unmade.aside.open')} open={isMine} className="w-full">
      <Form method="post" className="flex flex-wrap items-end gap-4">
        {Object.entries(pair).map(([name, value]) => (
          <input key={name} type="hidden" name={name} value={value} />
        ))}
        <SelectField
          name="reason"
          id={`reason-${key}`}
          label={t('unmade.aside.reason')}
          emptyLabel={t('unmade.aside.choose')}
          errors={isMine ? (answer?.result.error?.['reason'] ?? undefined) : undefined}
          required
          options={asideReasons.map((value) => ({ value, label: t(`unmade.aside.reasons.${value}`) }))}
        />
        <Button
          name="intent"
          value="aside"
          variant="secondary"
          pending={isSending}
          pendingLabel={t('unmade.aside.sending')}
        >
          {t('unmade.aside.submit')}
        </Button>
      </Form>
    </Disclosure>
  )
}

/** What a navigator does with a pair: keep it in mind for proposing, or put it aside; and each of them back. */
export function PairActions(props: PairActionsProps) {
  const { t, dynamic, locale } = useT()
  const { item, show, answer } = props
  const press = { answer, hidden: { ...item.pair }, variant: 'secondary' as const }
  const date = item.since ? formatDate(item.since, locale) : ''
  if (show === 'aside')
    return (
      <div className="grid gap-3">
        <p>{t('unmade.aside.since', { date, reason: dynamic(`unmade.aside.reasons.${item.reason}`) })}</p>
        <PressButton
          {...press}
          intent="takeBack"
          label={t('unmade.aside.takeBack')}
          sending={t('unmade.aside.takingBack')}
        />
      </div>
    )
  if (show === 'mine')
    return (
      <div className="grid gap-3">
        <p>{t('unmade.notedAt', { date })}</p>
        <ProposeForm item={item} answer={answer} />
        <PressButton {...press} intent="release" label={t('unmade.release')} sending={t('unmade.releasing')} />
      </div>
    )
  return (
    <div className="grid w-full gap-3">
      <PressButton {...press} intent="note" label={t('unmade.note')} sending={t('unmade.noting')} />
      <ProposeForm item={item} answer={answer} />
      <AsideForm {...props} />
    </div>
  )
}
