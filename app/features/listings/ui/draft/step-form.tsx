import { Form } from '@remix-run/react'
import { type ComponentType, type FocusEvent, useRef, useState } from 'react'
import type { ProfileChoices } from '#app/features/participants/profile-choices.ts'
import { PlaceScope } from '#app/features/participants/ui/place-scope.tsx'
import { useFieldChoices } from '#app/features/participants/ui/use-field-choices.ts'
import { useIsSending } from '#app/features/accounts/ui/use-is-sending.ts'
import { useErrorText, useT } from '#app/i18n/use-t.tsx'
import { Button } from '#app/ui/button.tsx'
import { ButtonRow } from '#app/ui/button-row.tsx'
import { FormErrorSummary } from '#app/ui/form-error-summary.tsx'
import { Notice } from '#app/ui/notice.tsx'
import type { SavedStep } from '../../draft-answer.ts'
import { BASE_NAME, REVISION_NAME } from '../../draft-names.ts'
import type { DraftStep } from '../../queries/get-draft-step.server.ts'
import { fieldLabel } from '../field-text.ts'
import { SaveStatus } from './save-status.tsx'
import { StepField } from './step-field.tsx'
import { type DraftSaving, useDraftSaver } from './use-draft-saver.ts'

interface StepFormProps<P> {
  page: DraftStep
  choices: ProfileChoices
  /** The errors are told at the head too: after a button, not while typing. */
  isChecked: boolean
  /** What the preview was made with, and for whom. */
  preview: P
  level: string
  Preview: ComponentType<{ preview: P; level: string; choose: (level: string) => void }>
}

/** What was answered while the page is open, over what it was opened with. */
function useAnswers<P>({ page, preview, level }: StepFormProps<P>) {
  const [answer, setAnswer] = useState<SavedStep & { preview: P }>({
    savedAt: page.savedAt,
    problems: page.problems,
    conflicts: page.conflicts.map(({ key, other }) => ({ key, other, kept: page.raw[key] ?? [] })),
    elsewhere: [],
    preview,
  })
  const [chosen, choose] = useState(level)
  return { answer, setAnswer, chosen, choose }
}

/** An error beside the field someone is typing in would only be in the way. */
function useFocused() {
  const [focused, setFocused] = useState<string>()
  return {
    focused,
    onFocus: ({ target }: FocusEvent<HTMLFormElement>) => setFocused((target as Partial<HTMLInputElement>).name),
    forget: () => setFocused(undefined),
  }
}

function Buttons({ next }: { next: string }) {
  const { t } = useT()
  const isSending = useIsSending()
  const pending = { pending: isSending, pendingLabel: t('listings.form.sending') }
  return (
    <ButtonRow>
      <Button name="intent" value="next" {...pending}>
        {t(next === 'check' ? 'listings.draft.saveAndCheck' : 'listings.draft.saveAndNext')}
      </Button>
      <Button name="intent" value="list" variant="secondary" {...pending}>
        {t('listings.draft.saveAndList')}
      </Button>
    </ButtonRow>
  )
}

function Summary({ page, problems }: { page: DraftStep; problems: SavedStep['problems'] }) {
  const translator = useT()
  const errorText = useErrorText()
  const items = page.fields.flatMap(({ key }) => {
    const problem = problems[key]
    if (problem === undefined) return []
    const label = fieldLabel(translator, page.track, page.side, key)
    return [{ fieldId: key, message: translator.t('listings.form.errorOf', { label, error: errorText(problem) }) }]
  })
  return items.length === 0 ? null : (
    <FormErrorSummary title={translator.t('listings.draft.wrongTitle')} items={items} />
  )
}

function Fields({
  page,
  answer,
  choices,
  focused,
}: {
  page: DraftStep
  answer: SavedStep
  choices: ProfileChoices
  focused: string | undefined
}) {
  const options = useFieldChoices(choices)
  const prefecture = page.fields.find(({ control }) => control === 'prefecture')
  const all = page.fields.map((definition) => {
    const { key } = definition
    return (
      <StepField
        key={key}
        track={page.track}
        side={page.side}
        definition={definition}
        typed={page.raw[key] ?? []}
        switches={page.switches}
        problem={key === focused && page.problems[key] === undefined ? undefined : answer.problems[key]}
        other={answer.conflicts.find((conflict) => conflict.key === key)}
        choices={options}
      />
    )
  })
  return <PlaceScope initial={(prefecture && page.raw[prefecture.key]?.[0]) ?? ''}>{all}</PlaceScope>
}

/** The form of one step: saved as one goes where scripts run, by its buttons where not. */
export function StepForm<P>(props: StepFormProps<P>) {
  const { page, choices, isChecked, Preview } = props
  const { t } = useT()
  const form = useRef<HTMLFormElement>(null)
  const base = useRef<HTMLInputElement>(null)
  const as = useRef(props.level)
  const { answer, setAnswer, chosen, choose } = useAnswers(props)
  const { focused, onFocus, forget } = useFocused()
  const saving: DraftSaving = useDraftSaver<SavedStep & { preview: P }>({
    form,
    base,
    url: () => `/listings/${page.listingId}/edit/${page.step}/autosave?as=${as.current}`,
    marks: page.marks,
    onSaved: setAnswer,
  })
  const lookAs = (level: string) => {
    as.current = level
    choose(level)
    saving.saveNow()
  }
  return (
    <div className="grid gap-10 lg:grid-cols-[minmax(0,1fr)_minmax(20rem,26rem)]">
      <Form
        ref={form}
        method="post"
        encType="multipart/form-data"
        noValidate
        className="grid content-start gap-9"
        onFocus={onFocus}
        {...saving.handlers}
        onBlur={() => {
          forget()
          saving.handlers.onBlur()
        }}
      >
        {/* Enter in a text field presses the first button of a form. */}
        <button type="submit" name="intent" value="next" className="hidden" aria-hidden="true" tabIndex={-1} />
        <input type="hidden" name={REVISION_NAME} value={page.revision} />
        <input ref={base} type="hidden" name={BASE_NAME} defaultValue={JSON.stringify(page.marks)} />
        {isChecked && <Summary page={page} problems={page.problems} />}
        {answer.elsewhere.length > 0 && <Elsewhere page={page} keys={answer.elsewhere} />}
        <Fields page={page} answer={answer} choices={choices} focused={focused} />
        <div className="grid gap-4 border-t border-line pt-4">
          <p className="measure text-small text-ink-soft">{t('listings.draft.keeps')}</p>
          <Buttons next={page.next} />
        </div>
        {/* Low enough that it never hides all of a field that has the focus. */}
        <div className="sticky bottom-0 bg-paper py-1">
          <SaveStatus saving={saving} savedAt={answer.savedAt} />
        </div>
      </Form>
      <Preview preview={answer.preview} level={chosen} choose={lookAs} />
    </div>
  )
}

/** Fields another device has changed while this page shows an older text of them. */
function Elsewhere({ page, keys }: { page: DraftStep; keys: readonly string[] }) {
  const translator = useT()
  const { t, locale } = translator
  const labels = keys.map((key) => fieldLabel(translator, page.track, page.side, key))
  return (
    <Notice actions={<a href={`/listings/${page.listingId}/edit/${page.step}`}>{t('listings.draft.reload')}</a>}>
      {t('listings.draft.elsewhere', { labels: labels.join(locale === 'ja' ? '、' : ', ') })}
    </Notice>
  )
}
