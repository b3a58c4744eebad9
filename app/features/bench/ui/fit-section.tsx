import type { DeskIntroduction } from '#app/features/introductions/queries/get-desk-introduction.server.ts'
import { reasonText } from '#app/features/matching/ui/reason-text.ts'
import { useT } from '#app/i18n/use-t.tsx'
import { ReasonList } from '#app/ui/reason-list.tsx'
import { Section } from '#app/ui/section.tsx'

const SHOWN = 4

/** Why the two fit, where they do not, and what to ask. */
export function FitSection({ introduction: { fit, track } }: { introduction: DeskIntroduction }) {
  const translator = useT()
  const { t, dynamic } = translator
  const named = (keys: string[]) =>
    keys.slice(0, SHOWN).map((key) => ({ key, text: dynamic(`matching.criteria.${key}`) }))
  const isEmpty = fit.reasons.length + fit.unmetWishes.length + fit.unknowns.length === 0
  return (
    <Section title={t('bench.fit.title')}>
      {isEmpty && <p className="text-ink-soft">{t('bench.fit.none')}</p>}
      <div className="grid grid-cols-[repeat(auto-fit,minmax(min(15rem,100%),1fr))] gap-x-8 gap-y-4">
        <ReasonList
          title={t('unmade.reasons', { side: dynamic(`tracks.${track}.sides.${fit.seenFrom}.name`) })}
          reasons={fit.reasons.map(({ key, evidence }) => ({ key, text: reasonText(translator, evidence) }))}
        />
        <ReasonList kind="misses" title={t('unmade.misses')} reasons={named(fit.unmetWishes)} />
        <ReasonList kind="unknown" title={t('unmade.unknowns')} reasons={named(fit.unknowns)} />
      </div>
    </Section>
  )
}
