import { formatDate, formatYenProse } from '#app/i18n/format.ts'
import type { Translator } from '#app/i18n/translator.ts'
import { useT } from '#app/i18n/use-t.tsx'
import { DefinitionList } from '#app/ui/definition-list.tsx'
import { Section } from '#app/ui/section.tsx'
import type { ParticipantView } from '../queries/get-participant.server.ts'
import { eraYear } from '../rules/founding-year.ts'
import { SizeClass } from './size-class.tsx'

function placeText({ dynamic, locale, has }: Translator, { prefecture, municipality }: ParticipantView): string {
  const town =
    municipality && has(`municipalities.${municipality}`) ? dynamic(`municipalities.${municipality}`) : municipality
  const place = [prefecture && dynamic(`prefectures.${prefecture}`), town].filter(Boolean)
  return (locale === 'ja' ? place : place.reverse()).join(locale === 'ja' ? '' : ', ')
}

function businessFacts(translator: Translator, participant: ParticipantView) {
  const { t, dynamic, locale } = translator
  const { industry, foundedYear, employees, capitalYen, annualSalesYen, size, name } = participant
  const era = foundedYear !== null && locale === 'ja' ? eraYear(foundedYear) : undefined
  return [
    {
      key: 'kinds',
      term: t('participants.fields.kinds'),
      value: participant.kinds.map((kind) => t(`participants.kinds.${kind}`)).join(' / '),
    },
    { key: 'industry', term: t('participants.fields.industry'), value: industry && dynamic(`industries.${industry}`) },
    { key: 'place', term: t('participants.fields.place'), value: placeText(translator, participant) },
    {
      key: 'founded',
      term: t('participants.fields.foundedYear'),
      value: foundedYear !== null && [t('common.fields.year', { year: foundedYear }), era && `（${era}）`],
    },
    {
      key: 'employees',
      term: t('participants.fields.employees'),
      value: employees !== null && t('common.fields.people', { number: employees.toLocaleString('ja-JP') }),
    },
    {
      key: 'capital',
      term: t('participants.fields.capitalYen'),
      value: capitalYen !== null && formatYenProse(capitalYen, locale),
    },
    {
      key: 'sales',
      term: t('participants.fields.annualSalesYen'),
      value: annualSalesYen !== null && formatYenProse(annualSalesYen, locale),
    },
    {
      key: 'size',
      term: t('participants.size.title'),
      value: size && <SizeClass {...{ size, name, employees, capitalYen }} />,
    },
  ]
}

function registerFacts({ t, locale }: Translator, participant: ParticipantView) {
  const { nameKana, corporateNumber, invoiceNumber, invoiceNote, website, verifiedAt, verificationStatus } = participant
  const status = t(`participants.verification.${verificationStatus}`)
  const since = verifiedAt ? t('participants.profile.verifiedOn', { date: formatDate(verifiedAt, locale) }) : ''
  return [
    { key: 'kana', term: t('participants.fields.nameKana'), value: nameKana },
    { key: 'corporateNumber', term: t('participants.fields.corporateNumber'), value: corporateNumber },
    {
      key: 'invoiceNumber',
      term: t('participants.fields.invoiceNumber'),
      value: invoiceNumber && [invoiceNumber, invoiceNote && `（${invoiceNote}）`],
    },
    {
      key: 'website',
      term: t('participants.fields.website'),
      value: website && (
        <a href={website} rel="noreferrer nofollow ugc" className="link wrap-anywhere">
          {website}
        </a>
      ),
    },
    { key: 'status', term: t('participants.profile.check'), value: [status, since].filter(Boolean).join(' ') },
  ]
}

/** What a participant says of itself, as a list; what was left out is not shown. */
export function ParticipantFacts({ participant }: { participant: ParticipantView }) {
  const translator = useT()
  const all = [...businessFacts(translator, participant), ...registerFacts(translator, participant)]
  return (
    <Section title={translator.t('participants.profile.factsTitle')}>
      <DefinitionList items={all.filter(({ value }) => Boolean(value))} />
    </Section>
  )
}
