import { Form } from '@remix-run/react'
import type { FormAnswer } from '#app/features/accounts/ui/form-answer.ts'
import { useIsSending } from '#app/features/accounts/ui/use-is-sending.ts'
import { NOTE_MAX } from '#app/features/introductions/limits.ts'
import { useErrorText, useT } from '#app/i18n/use-t.tsx'
import { Button } from '#app/ui/button.tsx'
import { Disclosure } from '#app/ui/disclosure.tsx'
import { Notice } from '#app/ui/notice.tsx'
import { RadioGroup } from '#app/ui/radio-group.tsx'
import { TextArea } from '#app/ui/text-area.tsx'
import type { UnmadeItem } from '../queries/list-unmade.server.ts'

interface ProposeProps {
  item: UnmadeItem
  answer: FormAnswer | undefined
}

/** What was sent from this pair's form, if it came back. */
function answerFor({ item: { pair }, answer }: ProposeProps) {
  if (answer?.intent !== 'propose') return undefined
  const { initialValue: sent, error } = answer.result
  const isMine = sent?.['offerListingId'] === pair.offerListingId && sent['needListingId'] === pair.needListingId
  return isMine ? { note: sent['note'], errors: error ?? {} } : undefined
}

function useAskChoices(track: string | undefined) {
  const { t, dynamic } = useT()
  const side = (key: 'offer' | 'need') => dynamic(`tracks.${track}.sides.${key}.name`)
  return [
    { value: 'both', label: t('unmade.propose.both') },
    { value: 'offer', label: t('unmade.propose.first', { side: side('offer') }) },
    { value: 'need', label: t('unmade.propose.first', { side: side('need') }) },
  ]
}

/** The navigator's own proposal of a pair: to both owners, or to one first. */
export function ProposeForm(props: ProposeProps) {
  const { t } = useT()
  const errorText = useErrorText()
  const { key, pair, sides } = props.item
  const choices = useAskChoices((sides.offer ?? sides.need)?.listing.track)
  const isSending = useIsSending('propose', { name: 'needListingId', value: pair.needListingId })
  const sent = answerFor(props)
  const refusals = (sent?.errors[''] ?? []).map((error) => errorText(error))
  if (!sides.offer || !sides.need) return null
  return (
    <Disclosure summary={t('unmade.propose.open')} open={sent !== undefined} className="w-full">
      <Form method="post" className="grid gap-4">
        {refusals.length > 0 && (
          <Notice tone="danger" role="alert">
            {refusals.join(' ')}
          </Notice>
        )}
        {Object.entries(pair).map(([name, value]) => (
          <input key={name} type="hidden" name={name} value={value} />
        ))}
        <RadioGroup
          name="ask"
          id={`ask-${key}`}
          label={t('unmade.propose.ask')}
          choices={choices}
          defaultValue="both"
          required
        />
        <TextArea
          name="note"
          id={`note-${key}`}
          label={t('unmade.propose.note')}
          hint={t('unmade.propose.noteHint')}
          rows={3}
          maxLength={NOTE_MAX}
          required
          defaultValue={typeof sent?.note === 'string' ? sent.note : undefined}
          errors={sent?.errors['note'] ?? undefined}
        />
        <div>
          <Button name="intent" value="propose" pending={isSending} pendingLabel={t('unmade.propose.sending')}>
            {t('unmade.propose.submit')}
          </Button>
        </div>
      </Form>
    </Disclosure>
  )
}
