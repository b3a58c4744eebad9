import { redirect } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { confirmImport } from '#app/features/imports/commands/confirm-import.server.ts'
import { dropImport } from '#app/features/imports/commands/drop-import.server.ts'
import { rereadImport } from '#app/features/imports/commands/reread-import.server.ts'
import { undoImport } from '#app/features/imports/commands/undo-import.server.ts'
import { getImport } from '#app/features/imports/queries/get-import.server.ts'
import { confirmSchema, emptySchema, rereadSchema } from '#app/features/imports/schema.ts'
import { ImportPageView } from '#app/features/imports/ui/import-page-view.tsx'
import { ImportStateBadge } from '#app/features/imports/ui/import-state-badge.tsx'
import { formatDateTime } from '#app/i18n/format.ts'
import { useT } from '#app/i18n/use-t.tsx'
import { form, memberActions } from '#app/platform/http/form-action.server.ts'
import { memberPage } from '#app/platform/http/loader.server.ts'
import { redirectWithNotice } from '#app/platform/http/notice.server.ts'
import { Breadcrumbs } from '#app/ui/breadcrumbs.tsx'
import { Page } from '#app/ui/page.tsx'
import { PageHeader } from '#app/ui/page-header.tsx'

export const handle = { titleKey: 'imports.page.title' }

export const loader = memberPage('listing:import_file', ({ actor, params }) => getImport(actor, params['id']!))

export const action = memberActions('listing:import_file', {
  confirm: form(confirmSchema, async ({ keep }, { actor, params }) => {
    await confirmImport(actor, params['id']!, keep === 'submit')
    return redirect(`/imports/${params['id']!}`)
  }),
  reread: form(rereadSchema, async ({ encoding }, { actor, params }) => {
    await rereadImport(actor, params['id']!, encoding)
    return redirect(`/imports/${params['id']!}`)
  }),
  drop: form(emptySchema, async (_, { actor, params }) => {
    await dropImport(actor, params['id']!)
    return redirectWithNotice('/imports', 'imports.notices.dropped')
  }),
  undo: form(emptySchema, async (_, { actor, params }) => {
    await undoImport(actor, params['id']!)
    return redirect(`/imports/${params['id']!}`)
  }),
})

export default function Import() {
  const page = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  const { t, locale } = useT()
  const crumbs = [{ label: t('imports.list.title'), to: '/imports' }, { label: t('imports.page.title') }]
  const sent = t('imports.page.sentAt', { date: formatDateTime(page.createdAt, locale) })
  return (
    <Page>
      <PageHeader
        breadcrumbs={<Breadcrumbs label={t('imports.list.title')} items={crumbs} />}
        title={t('imports.page.title')}
        lead={
          <>
            {page.participantName && <span className="mr-4 inline-block">{page.participantName}</span>}
            <span className="inline-block">{sent}</span>
          </>
        }
        tags={<ImportStateBadge state={page.state} hasErrors={page.errorCount > 0} />}
      />
      <ImportPageView page={page} answer={answer} />
    </Page>
  )
}
