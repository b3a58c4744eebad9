import { useActionData, useLoaderData } from '@remix-run/react'
import { getCaseRecord } from '#app/features/bench/queries/get-case-file.server.ts'
import { KeptOnCase } from '#app/features/bench/ui/kept-on-case.tsx'
import { reassignIntroductions } from '#app/features/introductions/commands/reassign-introductions.server.ts'
import { reassignSchema } from '#app/features/introductions/schema.ts'
import { getOverseenIntroduction } from '#app/features/operations/queries/get-overseen-introduction.server.ts'
import { reassignedParams } from '#app/features/operations/reassigned-url.ts'
import { ConsolePage } from '#app/features/operations/ui/console-page.tsx'
import { OverseenIntroductionView } from '#app/features/operations/ui/overseen-introduction.tsx'
import { useT } from '#app/i18n/use-t.tsx'
import { form, memberActions } from '#app/platform/http/form-action.server.ts'
import { memberPage } from '#app/platform/http/loader.server.ts'
import { redirectWithNotice } from '#app/platform/http/notice.server.ts'

export const handle = { titleKey: 'operations.oversee.title' }

export const loader = memberPage('introduction:oversee', async ({ actor, params }) => {
  const id = params['id'] ?? ''
  const introduction = await getOverseenIntroduction(actor, id)
  return { introduction, file: await getCaseRecord(actor, id) }
})

export const action = memberActions('introduction:oversee', {
  reassign: form(reassignSchema, async (input, { actor, params }) => {
    reassignedParams(await reassignIntroductions(actor, input))
    return redirectWithNotice(`/console/introductions/${params['id'] ?? ''}`, 'operations.notices.reassigned')
  }),
})

export default function OverseenIntroductionRoute() {
  const { introduction, file } = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  const { t } = useT()
  return (
    <ConsolePage tab="introductions" title={t('operations.oversee.title')} lead={t('operations.oversee.lead')}>
      <OverseenIntroductionView key={introduction.changes.length} introduction={introduction} answer={answer} />
      {file && <KeptOnCase file={file} track={introduction.track} />}
    </ConsolePage>
  )
}
