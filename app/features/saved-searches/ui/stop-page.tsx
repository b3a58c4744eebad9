import { Form } from '@remix-run/react'
import { useT } from '#app/i18n/use-t.tsx'
import { Button } from '#app/ui/button.tsx'
import { ButtonLink } from '#app/ui/button-link.tsx'
import { Page } from '#app/ui/page.tsx'
import { PageHeader } from '#app/ui/page-header.tsx'

/** One button for whoever comes from a mail. Nothing happens by opening the page: mail programs open links by themselves. */
export function StopPage({ isOn }: { isOn: boolean }) {
  const { t } = useT()
  return (
    <Page width="narrow">
      <PageHeader
        title={t(isOn ? 'savedSearches.stop.title' : 'savedSearches.stop.done')}
        lead={t(isOn ? 'savedSearches.stop.lead' : 'savedSearches.stop.doneLead')}
      />
      {isOn ? (
        <Form method="post">
          <Button>{t('savedSearches.stop.submit')}</Button>
        </Form>
      ) : (
        <div>
          <ButtonLink to="/listings" variant="secondary">
            {t('savedSearches.find')}
          </ButtonLink>
        </div>
      )}
    </Page>
  )
}
