import { Link } from '@remix-run/react'
import type { ReactNode } from 'react'
import { formatDate } from '#app/i18n/format.ts'
import type { Translator } from '#app/i18n/translator.ts'
import { useT } from '#app/i18n/use-t.tsx'
import type { CheckView, VerificationCase } from '#app/features/verification/queries/get-verification-case.server.ts'
import { DiagnosisLinks } from '#app/features/visits/ui/diagnosis-links.tsx'
import type { FormAnswer } from '#app/platform/http/form-action.server.ts'
import { DefinitionList } from '#app/ui/definition-list.tsx'
import { Page } from '#app/ui/page.tsx'
import { PageHeader } from '#app/ui/page-header.tsx'
import { Section } from '#app/ui/section.tsx'
import { CheckCard } from './check-card.tsx'
import { ConsoleTabs } from './console-tabs.tsx'
import { VerificationDecision } from './verification-decision.tsx'
import { CorporateNumber, Documents, Hits } from './verification-material.tsx'

interface CasePageProps {
  diagnoses: { id: string; madeOn: string }[]
  page: VerificationCase
  answer: FormAnswer | undefined
}

function factsOf({ t, dynamic, locale }: Translator, { facts }: VerificationCase) {
  const place = [facts.prefecture ? dynamic(`prefectures.${facts.prefecture}`) : '', facts.municipality ?? '']
  const members = facts.members.map(({ displayName, email, isEmailVerified }) => {
    const state = t(
      isEmailVerified ? 'operations.participants.emailVerified' : 'operations.participants.emailUnverified',
    )
    return `${displayName} <${email}>${locale === 'ja' ? `（${state}）` : ` (${state})`}`
  })
  const values = {
    nameKana: facts.nameKana,
    kinds: facts.kinds.map((kind) => t(`participants.kinds.${kind}`)).join(locale === 'ja' ? '、' : ', '),
    corporateNumber: facts.corporateNumber,
    invoiceNumber: facts.invoiceNumber,
    industry: facts.industry && dynamic(`industries.${facts.industry}`),
    place: place.filter(Boolean).join(locale === 'ja' ? '' : ', '),
    employees: facts.employees === null ? '' : t('common.fields.people', { number: facts.employees }),
    foundedYear: facts.foundedYear === null ? '' : t('common.fields.year', { year: facts.foundedYear }),
    website: facts.website,
    description: facts.description,
    members: members.join('\n'),
    createdAt: formatDate(facts.createdAt, locale),
  }
  return Object.entries(values)
    .filter(([, value]) => Boolean(value))
    .map(([key, value]) => ({
      key,
      term: dynamic(`verification.console.facts.${key}`),
      value: <span className="whitespace-pre-wrap wrap-anywhere">{value}</span>,
    }))
}

/** What there is to look at for each kind of check. */
const materialOf = (kind: CheckView['kind'], page: VerificationCase): ReactNode =>
  ({
    identity: null,
    corporate_number: <CorporateNumber number={page.facts.corporateNumber} />,
    screening: <Hits hits={page.hits} />,
    documents: <Documents documents={page.documents} />,
  })[kind]

/** One participant before the operator: what it says, all checks side by side, the decision. */
export function VerificationCasePage({ page, diagnoses, answer }: CasePageProps) {
  const translator = useT()
  const { t } = translator
  return (
    <Page width="wide">
      <ConsoleTabs current="participants" />
      <PageHeader
        eyebrow={t('verification.console.caseTitle')}
        title={<span className="wrap-anywhere">{page.name}</span>}
        lead={<Link to="/console/participants">{t('verification.console.back')}</Link>}
      />
      <Section title={t('verification.console.checks')}>
        <div className="grid items-start gap-5 md:grid-cols-2">
          {page.checks.map((check) => (
            <CheckCard key={check.kind} page={page} check={check} answer={answer}>
              {materialOf(check.kind, page)}
            </CheckCard>
          ))}
        </div>
      </Section>
      <Section title={t('verification.console.decision')}>
        <VerificationDecision page={page} answer={answer} />
      </Section>
      <Section title={t('verification.console.profile')}>
        <DefinitionList items={factsOf(translator, page)} />
      </Section>
      <DiagnosisLinks diagnoses={diagnoses} />
    </Page>
  )
}
