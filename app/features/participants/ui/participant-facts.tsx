import { formatDate } from '#app/i18n/format.ts'
import { useT } from '#app/i18n/use-t.tsx'
import { DefinitionList } from '#app/ui/definition-list.tsx'
import { Section } from '#app/ui/section.tsx'
import type { ParticipantView } from '../queries/get-participant.server.ts'

/** What a participant says of itself, as a list; what was left out is not shown. */
export function ParticipantFacts({ participant }: { participant: ParticipantView }) {
  const { t, dynamic, locale } = useT()
  const { industry, prefecture, municipality, employees, website, verifiedAt } = participant
  const place = [prefecture && dynamic(`prefectures.${prefecture}`), municipality].filter(Boolean)
  const status = t(`participants.verification.${participant.verificationStatus}`)
  const since = verifiedAt ? t('participants.profile.verifiedOn', { date: formatDate(verifiedAt, locale) }) : ''
  const all = [
    {
      key: 'kinds',
      term: t('participants.fields.kinds'),
      value: participant.kinds.map((kind) => t(`participants.kinds.${kind}`)).join(' / '),
    },
    { key: 'industry', term: t('participants.fields.industry'), value: industry && dynamic(`industries.${industry}`) },
    {
      key: 'place',
      term: t('participants.fields.place'),
      value: (locale === 'ja' ? place : place.reverse()).join(locale === 'ja' ? '' : ', '),
    },
    {
      key: 'employees',
      term: t('participants.fields.employees'),
      value: employees !== null && t('participants.employeesValue', { count: employees }),
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
  return (
    <Section title={t('participants.profile.factsTitle')}>
      <DefinitionList items={all.filter(({ value }) => Boolean(value))} />
    </Section>
  )
}
