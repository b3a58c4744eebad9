import { formatYenProse } from '#app/i18n/format.ts'
import type { Translator } from '#app/i18n/translator.ts'
import type { Evidence } from '#search/ranking/criterion.ts'
import { priceText } from '#app/features/directory/ui/price-text.ts'

type Of<K extends Evidence['kind']> = Extract<Evidence, { kind: K }>

function conceptText({ t }: Translator, { from, to, relation, isInverse }: Of<'concept'>): string {
  if (from === to) return t('matching.reasons.concept.same', { from })
  if (relation !== 'solves' && relation !== 'serves') return t('matching.reasons.concept.linked', { from, to })
  return t(isInverse ? 'matching.reasons.concept.solves' : 'matching.reasons.concept.solvesInverse', { from, to })
}

function industryText({ t, dynamic }: Translator, evidence: Of<'industry'>): string {
  const from = dynamic(`industries.${evidence.from}`)
  const to = dynamic(`industries.${evidence.to}`)
  if (evidence.from === evidence.to) return t('matching.reasons.industrySame', { name: from })
  return t('matching.reasons.industryNear', { from, to })
}

/** A reason of the ranker in words. */
export function reasonText(translator: Translator, evidence: Evidence): string {
  const { t, dynamic, has, locale } = translator
  switch (evidence.kind) {
    case 'words':
      return t('matching.reasons.words', { words: evidence.words.join(locale === 'ja' ? '、' : ', ') })
    case 'tags':
      return t('matching.reasons.tags', { tags: evidence.tags.join(locale === 'ja' ? '、' : ', ') })
    case 'concept':
      return conceptText(translator, evidence)
    case 'stage':
      return t('matching.reasons.stage', { stage: dynamic(`matching.reasons.stages.${evidence.stage}`) })
    case 'wish':
      return t('matching.reasons.wish', { want: evidence.want, give: evidence.give })
    case 'industry':
      return industryText(translator, evidence)
    case 'interval':
      return t('matching.reasons.interval', {
        range: priceText(translator, evidence.minYen, evidence.maxYen) ?? formatYenProse(0, locale),
      })
    case 'region': {
      const key = `prefectures.${evidence.prefecture}`
      const place = has(key) ? dynamic(key) : evidence.prefecture
      return dynamic(`matching.reasons.region.${evidence.closeness}`, { place })
    }
    case 'size':
      return t('matching.reasons.size', { count: evidence.employees })
    case 'label':
      return t('matching.reasons.label', { label: dynamic(`participants.kinds.${evidence.label}`) })
    case 'days':
      return t('matching.reasons.days', { days: Math.max(1, evidence.days) })
  }
}
