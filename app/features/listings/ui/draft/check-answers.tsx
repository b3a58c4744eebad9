import { Link } from '@remix-run/react'
import { useErrorText, useT } from '#app/i18n/use-t.tsx'
import { DefinitionList } from '#app/ui/definition-list.tsx'
import { FieldAudience } from '#app/ui/field-audience.tsx'
import { StatusBadge } from '#app/ui/status-badge.tsx'
import type { Answer, DraftCheck } from '../../queries/get-draft-check.server.ts'
import { fieldLabel, fieldText } from '../field-text.ts'

function Said({ track, answer }: { track: string; answer: Answer }) {
  const translator = useT()
  const errorText = useErrorText()
  const { t } = translator
  const { value, typed, problem, isMissing } = answer
  const said = value === null ? typed.join('\n') : fieldText(translator, track, { ...answer, value })
  return (
    <div className="grid justify-items-start gap-1">
      {said === '' ? (
        <span className="text-ink-soft">{t('listings.draft.check.notSaid')}</span>
      ) : (
        <span className="whitespace-pre-wrap wrap-anywhere">{said}</span>
      )}
      {isMissing && <StatusBadge tone="danger">{t('listings.draft.check.missing')}</StatusBadge>}
      {problem && <p className="text-small font-bold text-danger">{errorText(problem)}</p>}
    </div>
  )
}

/** All answers by step, each with who reads it and the way to change it. */
export function CheckAnswers({ page }: { page: DraftCheck }) {
  const translator = useT()
  const { t, dynamic } = translator
  const { listingId, track, side } = page
  return page.steps.map(({ key: step, answers, state }) => {
    const shown = answers.filter(({ typed, isMissing }) => typed.length > 0 || isMissing)
    const title = dynamic(`listings.steps.${step}.title`)
    const to = `/listings/${listingId}/edit/${step}`
    return (
      <section key={step} className="grid gap-3">
        <div className="flex flex-wrap items-baseline justify-between gap-x-6 gap-y-1">
          <h3>{title}</h3>
          <Link to={to} className="link touch">
            {t('listings.draft.check.change')}
            <span className="sr-only">{t('listings.draft.check.changeWhat', { label: title })}</span>
          </Link>
        </div>
        {state === 'empty' && shown.length === 0 ? (
          <p className="text-ink-soft">{t('listings.draft.check.stepEmpty')}</p>
        ) : (
          <DefinitionList
            items={shown.map((answer) => ({
              key: answer.key,
              term: fieldLabel(translator, track, side, answer.key),
              value: <Said track={track} answer={answer} />,
              note: <FieldAudience level={answer.level} label={t(`common.audience.${answer.level}`)} />,
            }))}
          />
        )}
      </section>
    )
  })
}
