import type { FormAnswer } from '#app/features/accounts/ui/form-answer.ts'
import type { ProfileChoices } from '#app/features/participants/profile-choices.ts'
import { useT } from '#app/i18n/use-t.tsx'
import { Breadcrumbs } from '#app/ui/breadcrumbs.tsx'
import { ButtonLink } from '#app/ui/button-link.tsx'
import { Page } from '#app/ui/page.tsx'
import { PageHeader } from '#app/ui/page-header.tsx'
import { ContactForm } from './contact-form.tsx'

interface ContactPageProps {
  page: { today: string; choices: ProfileChoices; id?: string; name?: string; values?: Record<string, string> }
  answer: FormAnswer | undefined
}

/** One contact to be written down or changed. */
export function ContactPage({ page, answer }: ContactPageProps) {
  const { t } = useT()
  const title = page.values ? page.name || t('contacts.one') : t('contacts.addTitle')
  return (
    <Page width="narrow">
      <PageHeader
        breadcrumbs={
          <Breadcrumbs
            label={t('common.breadcrumbs')}
            items={[
              { label: t('contacts.title'), to: '/desk/contacts' },
              { label: t(page.values ? 'contacts.one' : 'contacts.addTitle') },
            ]}
          />
        }
        title={<span className="wrap-anywhere">{title}</span>}
        lead={t('contacts.form.lead')}
        actions={
          page.id && (
            <ButtonLink to={`/desk/tasks?contact=${page.id}`} variant="secondary">
              {t('tasks.addTitle')}
            </ButtonLink>
          )
        }
      />
      <ContactForm page={page} answer={answer} {...(page.values && { values: page.values })} />
    </Page>
  )
}
