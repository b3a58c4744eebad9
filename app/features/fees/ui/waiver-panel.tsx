import { formatYen } from '#app/i18n/format.ts'
import { useT } from '#app/i18n/use-t.tsx'
import { ButtonLink } from '#app/ui/button-link.tsx'
import { DefinitionList } from '#app/ui/definition-list.tsx'
import { Notice, type Tone } from '#app/ui/notice.tsx'
import { Section } from '#app/ui/section.tsx'
import type { WaiverChoice } from '../waiver.ts'
import { useWaiverWords } from './use-waiver-words.ts'

const tones: Record<WaiverChoice['standing']['is'], Tone> = {
  can_apply: 'decision',
  waiting: 'info',
  approved: 'success',
  refused: 'warning',
  expired: 'warning',
  used: 'info',
}

interface WaiverPanelProps {
  choice: WaiverChoice & { participantId: string }
  /** Whether the reader belongs to the payer, and so reads why it was refused and is led to the application. */
  isPayer: boolean
}

function Standing({ choice, isPayer }: WaiverPanelProps) {
  const { t } = useT()
  const words = useWaiverWords()(choice)
  const { standing } = choice
  const link = (
    <ButtonLink to={`/waivers/${choice.participantId}`} variant="secondary">
      {t(standing.is === 'can_apply' ? 'fees.waiver.apply' : 'fees.waiver.link')}
    </ButtonLink>
  )
  return (
    <Notice tone={tones[standing.is]} title={words.title} actions={isPayer && link}>
      <p>{words.text}</p>
      {standing.is === 'refused' && isPayer && (
        <p className="mt-2">
          {t('fees.waiver.reason')}
          <span className="whitespace-pre-wrap wrap-anywhere" data-user-text>
            {standing.reason}
          </span>
        </p>
      )}
    </Notice>
  )
}

/** Which case of the waiver holds for the payer of a fee, and what the fee is with it and without. */
export function WaiverPanel({ choice, isPayer }: WaiverPanelProps) {
  const { t } = useT()
  if (choice.isFrozen && choice.isTaken) return null
  const amount = (key: 'with' | 'without') => ({
    key,
    term: t(`fees.waiver.${key}`),
    value: <span className="font-bold tabular-nums">{formatYen(choice[`${key}Yen`])}</span>,
  })
  return (
    <Section title={t('fees.waiver.title')}>
      {choice.isFrozen ? (
        <Notice>{t('fees.waiver.frozen')}</Notice>
      ) : (
        <div className="grid gap-5">
          <Standing choice={choice} isPayer={isPayer} />
          <DefinitionList items={[amount('without'), amount('with')]} />
        </div>
      )}
    </Section>
  )
}
