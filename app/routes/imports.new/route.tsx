import { redirect } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { uploadImport } from '#app/features/imports/commands/upload-import.server.ts'
import { getNewImport } from '#app/features/imports/queries/get-new-import.server.ts'
import { uploadSchema } from '#app/features/imports/schema.ts'
import { TemplateLinks } from '#app/features/imports/ui/template-links.tsx'
import { UploadForm } from '#app/features/imports/ui/upload-form.tsx'
import { useT } from '#app/i18n/use-t.tsx'
import { form } from '#app/platform/http/form-action.server.ts'
import { memberPage } from '#app/platform/http/loader.server.ts'
import { memberUploads } from '#app/platform/http/upload-action.server.ts'
import { Breadcrumbs } from '#app/ui/breadcrumbs.tsx'
import { Page } from '#app/ui/page.tsx'
import { PageHeader } from '#app/ui/page-header.tsx'
import { Section } from '#app/ui/section.tsx'

export const handle = { titleKey: 'imports.new.title' }

export const loader = memberPage('listing:import_file', async ({ actor }) => getNewImport(actor))

export const action = memberUploads('listing:import_file', {
  upload: form(uploadSchema, async (input, { actor }) => redirect(`/imports/${await uploadImport(actor, input)}`)),
})

export default function NewImport() {
  const { referrers, isOperator, templates } = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  const { t } = useT()
  const crumbs = [{ label: t('imports.list.title'), to: '/imports' }, { label: t('imports.new.title') }]
  return (
    <Page>
      <PageHeader
        breadcrumbs={<Breadcrumbs label={t('imports.list.title')} items={crumbs} />}
        title={t('imports.new.title')}
        lead={t('imports.new.lead')}
      />
      <Section title={t('imports.new.templates')} lead={t('imports.new.templatesLead')}>
        <TemplateLinks templates={templates} />
      </Section>
      <Section title={t('imports.new.upload')}>
        <UploadForm referrers={referrers} isOperator={isOperator} answer={answer} />
      </Section>
    </Page>
  )
}
