import { Form } from '@remix-run/react'
import { ButtonForm } from '#app/features/accounts/ui/button-form.tsx'
import { DeskTabs } from '#app/features/navigators/ui/desk-tabs.tsx'
import { formatDate } from '#app/i18n/format.ts'
import { useT } from '#app/i18n/use-t.tsx'
import { Button } from '#app/ui/button.tsx'
import { Notice } from '#app/ui/notice.tsx'
import { Page } from '#app/ui/page.tsx'
import { PageHeader } from '#app/ui/page-header.tsx'
import { Section } from '#app/ui/section.tsx'
import { AddressToCopy } from './address-to-copy.tsx'

interface CalendarPageProps {
  /** When the present address was made. */
  since: string | null
  /** The address, right after it was made. */
  address: string | null
}

/** The address under which one's own calendar reads what is to be done. */
export function CalendarPageView({ since, address }: CalendarPageProps) {
  const { t, locale } = useT()
  return (
    <Page>
      <DeskTabs current="tasks" />
      <PageHeader title={t('calendars.title')} lead={t('calendars.lead')} />
      {address && (
        <Notice tone="success" role="status" title={t('calendars.made')}>
          <p>{t('calendars.onlyNow')}</p>
          <AddressToCopy key={address} address={address} />
        </Notice>
      )}
      <Section title={t('calendars.howTitle')}>
        <ol className="grid list-decimal gap-2 pl-6">
          <li>{t('calendars.how.make')}</li>
          <li>{t('calendars.how.paste')}</li>
          <li>{t('calendars.how.secret')}</li>
        </ol>
      </Section>
      <Section title={t(since ? 'calendars.hasOne' : 'calendars.hasNone')}>
        {since && <p>{t('calendars.since', { date: formatDate(since, locale) })}</p>}
        <div className="mt-4 flex flex-wrap gap-3">
          <Form method="post">
            <Button name="intent" value="renew" variant={since ? 'secondary' : 'primary'}>
              {t(since ? 'calendars.renew' : 'calendars.make')}
            </Button>
          </Form>
          {since && (
            <ButtonForm intent="withdraw" variant="danger">
              {t('calendars.withdraw')}
            </ButtonForm>
          )}
        </div>
      </Section>
    </Page>
  )
}
