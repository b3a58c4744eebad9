import { useReasonText } from '#app/features/introductions/ui/desk-reasons.tsx'
import { formatDate, formatDateTime } from '#app/i18n/format.ts'
import { useT } from '#app/i18n/use-t.tsx'
import type { FormAnswer } from '#app/platform/http/form-action.server.ts'
import { DefinitionList } from '#app/ui/definition-list.tsx'
import { EmptyState } from '#app/ui/empty-state.tsx'
import { Section } from '#app/ui/section.tsx'
import { Time } from '#app/ui/time.tsx'
import { Timeline } from '#app/ui/timeline.tsx'
import { TrackTag } from '#app/ui/track-tag.tsx'
import type { OverseenChange, OverseenIntroduction } from '../queries/get-overseen-introduction.server.ts'
import { ReassignForm } from './reassign-form.tsx'

interface Viewed {
  introduction: OverseenIntroduction
}

function Facts({ introduction }: Viewed) {
  const { t, dynamic, locale } = useT()
  const reasonText = useReasonText()
  const { track, offer, need, state, navigator, suggested } = introduction
  const side = (which: 'offer' | 'need') => ({
    key: which,
    term: dynamic(`tracks.${track}.sides.${which}.name`),
    note: introduction.origin === 'member' && introduction.askedBySide === which && t('introductions.desk.asked'),
    value: (
      <>
        {(which === 'offer' ? offer : need).name}
        <span className="block text-small text-ink-soft">{(which === 'offer' ? offer : need).title}</span>
      </>
    ),
  })
  const standing = {
    key: 'state',
    term: t('operations.introductions.state'),
    value: (
      <>
        {dynamic(`introductions.states.${state}.name`)}
        {introduction.daysLeft !== null && ` · ${t('operations.workload.left', { days: introduction.daysLeft })}`}
      </>
    ),
  }
  const broker = {
    key: 'navigator',
    term: t('operations.introductions.navigator'),
    value: suggested ? (
      <>
        {t('operations.oversee.suggested', { name: suggested.name })}
        <ul className="mt-1 grid list-disc gap-1 pl-6 text-small">
          {suggested.reasons.map((reason) => (
            <li key={JSON.stringify(reason)}>{reasonText(reason)}</li>
          ))}
        </ul>
      </>
    ) : (
      (navigator ?? t('operations.introductions.none'))
    ),
  }
  return (
    <div className="grid gap-4">
      <p className="flex flex-wrap items-center gap-3">
        <TrackTag track={track} label={dynamic(`tracks.${track}.name`)} />
        <span className="text-small text-ink-soft">
          {t('introductions.view.askedAt', { date: formatDate(introduction.askedAt, locale) })}
        </span>
      </p>
      <DefinitionList items={[side('offer'), side('need'), standing, broker]} />
    </div>
  )
}

function useChangeText() {
  const { t, dynamic } = useT()
  const listOf = ({ side }: OverseenChange) => (side === null ? 'handOverReasons' : 'refusalReasons')
  return (change: OverseenChange, track: string) => ({
    title: change.to
      ? t('operations.oversee.fromTo', { from: change.from ?? t('operations.oversee.nobody'), to: change.to })
      : t('operations.oversee.from', { from: change.from ?? t('operations.oversee.nobody') }),
    by:
      change.side === null
        ? t(`operations.oversee.by.${change.by === 'operator' ? 'operator' : 'navigator'}`)
        : t('operations.oversee.bySide', { side: dynamic(`tracks.${track}.sides.${change.side}.name`) }),
    reason: dynamic(`introductions.${listOf(change)}.${change.reason}`),
  })
}

function Changes({ introduction }: Viewed) {
  const { t, locale } = useT()
  const textOf = useChangeText()
  const { changes, track } = introduction
  return (
    <Section title={t('operations.oversee.changes')} lead={t('operations.oversee.changesLead')}>
      {changes.length === 0 ? (
        <EmptyState title={t('operations.oversee.noChanges')} />
      ) : (
        <Timeline
          label={t('operations.oversee.changes')}
          items={changes.map((change) => {
            const { title, by, reason } = textOf(change, track)
            return {
              key: change.id,
              time: <Time at={change.at} text={formatDateTime(change.at, locale)} />,
              actor: by,
              title,
              body: (
                <>
                  <p>{t('operations.oversee.reason', { reason })}</p>
                  {change.note && <p className="whitespace-pre-wrap">{change.note}</p>}
                </>
              ),
            }
          })}
        />
      )}
    </Section>
  )
}

/** One introduction: who brokers it and why, who was refused and why, and giving it to somebody else. */
export function OverseenIntroductionView({ introduction, answer }: Viewed & { answer: FormAnswer | undefined }) {
  const { t } = useT()
  return (
    <>
      <Facts introduction={introduction} />
      <Changes introduction={introduction} />
      {introduction.choices.length > 0 && (
        <Section title={t('operations.oversee.change')} lead={t('operations.reassign.leadOne')}>
          <ReassignForm introductions={introduction.id} choices={introduction.choices} answer={answer} />
        </Section>
      )}
    </>
  )
}
