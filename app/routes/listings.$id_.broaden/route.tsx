import { redirect } from '@remix-run/node'
import { useActionData, useParams } from '@remix-run/react'
import { broadenTeaser } from '#app/features/listings/commands/broaden-teaser.server.ts'
import { broadenSchema } from '#app/features/listings/schema.ts'
import { useErrorText, useT } from '#app/i18n/use-t.tsx'
import { form, memberActions } from '#app/platform/http/form-action.server.ts'
import { memberPage } from '#app/platform/http/loader.server.ts'
import { redirectWithNotice } from '#app/platform/http/notice.server.ts'
import { ButtonLink } from '#app/ui/button-link.tsx'
import { FormErrorSummary } from '#app/ui/form-error-summary.tsx'
import { Page } from '#app/ui/page.tsx'
import { PageHeader } from '#app/ui/page-header.tsx'

export const handle = { titleKey: 'listingCheck.broadenTitle' }

const checkOf = (id: string | undefined) => `/listings/${id ?? ''}/edit/check`

/** Only its form is of use: who comes by the address is led to the page the form stands on. */
export const loader = memberPage('listing:write', async ({ params, request }) => {
  if (request.method === 'GET') throw redirect(checkOf(params['id']))
  return null
})

export const action = memberActions('listing:write', {
  broaden: form(broadenSchema, async ({ choice }, { actor, params }) => {
    await broadenTeaser(actor, { listingId: params['id'] ?? '', choice })
    return redirectWithNotice(checkOf(params['id']), 'listingCheck.lookAlikes.done')
  }),
})

/** Shown when the click came to nothing. */
export default function Broaden() {
  const answer = useActionData<typeof action>()
  const { id } = useParams()
  const { t } = useT()
  const errorText = useErrorText()
  const errors = Object.values(answer?.result.error ?? {})
    .flat()
    .filter((error) => typeof error === 'string')
  return (
    <Page width="narrow">
      <PageHeader title={t('listingCheck.broadenTitle')} />
      <FormErrorSummary
        title={t('common.errorSummary')}
        items={errors.map((error) => ({ message: errorText(error) }))}
      />
      <p>
        <ButtonLink to={checkOf(id)}>{t('listingCheck.back')}</ButtonLink>
      </p>
    </Page>
  )
}
