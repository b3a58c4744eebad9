import { useT } from '#app/i18n/use-t.tsx'
import { formatDate } from '#app/i18n/format.ts'
import type { MilestoneRow } from '../view.ts'

type Named = Pick<MilestoneRow, 'kind' | 'title'>

/** What a part of the work is called, and what happens next with it: a trial is spoken of in other words than a delivery. */
export function useWorkWords() {
  const { t, dynamic, locale } = useT()
  const title = ({ kind, title: typed }: Named): string => typed || dynamic(`payments.kinds.${kind}`)
  const next = ({ kind, state, acceptBy }: Pick<MilestoneRow, 'kind' | 'state' | 'acceptBy'>): string => {
    const day = acceptBy ? formatDate(acceptBy, locale) : ''
    return kind === 'trial_price'
      ? t(`milestones.nextOfTrial.${state}`, { day })
      : t(`milestones.next.${state}`, { day })
  }
  return { title, next }
}
