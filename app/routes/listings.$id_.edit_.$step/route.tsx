import type { ActionFunctionArgs } from '@remix-run/node'
import { useLoaderData, useLocation } from '@remix-run/react'
import { getDraftPreview } from '#app/features/disclosure/queries/get-draft-preview.server.ts'
import { readPreviewLevel } from '#app/features/disclosure/preview-levels.ts'
import { DraftPreviewPanel } from '#app/features/disclosure/ui/draft-preview-panel.tsx'
import { chooseDraftText } from '#app/features/listings/commands/choose-draft-text.server.ts'
import { isStepRight, saveStep } from '#app/features/listings/commands/save-step.server.ts'
import { type SentDraft, stepSchema } from '#app/features/listings/draft-form.ts'
import { chooseIntent } from '#app/features/listings/draft-names.ts'
import { getDraftStep } from '#app/features/listings/queries/get-draft-step.server.ts'
import { formChoices } from '#app/features/listings/queries/get-new-listing.server.ts'
import { getStepFields } from '#app/features/listings/queries/get-step-fields.server.ts'
import { restoreParkedStep } from '#app/features/listings/commands/restore-parked-step.server.ts'
import { StepForm } from '#app/features/listings/ui/draft/step-form.tsx'
import { StepHeader } from '#app/features/listings/ui/draft/step-header.tsx'
import type { MemberActor } from '#app/platform/actor.ts'
import { dropParkedForm, readParkedForm } from '#app/platform/form/park-form.server.ts'
import { answerError } from '#app/platform/http/errors.server.ts'
import { form, memberActions } from '#app/platform/http/form-action.server.ts'
import { memberPage, type PageArgs } from '#app/platform/http/loader.server.ts'
import { redirectWithNotice } from '#app/platform/http/notice.server.ts'
import { Page } from '#app/ui/page.tsx'

export const handle = {
  titleKey: 'listings.form.editTitle',
  titleKeyOf: (data: unknown) => {
    const step = (data as { page: { step: string } } | undefined)?.page.step
    return step && `listings.steps.${step}.title`
  },
}

/** A save by the page's own script is parked under its own address. */
const readParkedAutosave = (request: Request, memberId: string) => {
  const { origin, pathname } = new URL(request.url)
  return readParkedForm(new Request(`${origin}${pathname}/autosave`, { headers: request.headers }), memberId)
}

export const loader = memberPage('listing:write', async ({ actor, params, request, url }) => {
  const { id = '', step = '' } = params
  const parked = (await readParkedForm(request, actor.memberId)) ?? (await readParkedAutosave(request, actor.memberId))
  if (parked) {
    await restoreParkedStep(actor, { listingId: id, step, fields: parked.fields })
    throw await redirectWithNotice(url.pathname, 'listings.notices.restored', {
      'Set-Cookie': await dropParkedForm(request),
    })
  }
  const level = readPreviewLevel(url.searchParams.get('as'))
  const [page, preview] = await Promise.all([getDraftStep(actor, id, step), getDraftPreview(actor, id, level)])
  return { page, preview, level, choices: formChoices(page.fields), isChecked: url.searchParams.has('check') }
})

/** The form depends on the listing's track, so its definition is made for each request. */
async function formsFor({ params }: ActionFunctionArgs) {
  const { id: listingId = '', step = '' } = params
  const fields = await getStepFields(listingId, step)
  const schema = stepSchema(fields)
  const here = `/listings/${listingId}/edit/${step}`
  const save = (then: (next: string, isRight: boolean) => Promise<Response>) =>
    form(schema, async (sent, { actor }: PageArgs<MemberActor>) => {
      const { page, saved } = await saveStep(actor, { listingId, step, sent })
      return then(page.next, isStepRight(saved))
    })
  const choose = (key: string, which: 'kept' | 'other') =>
    form(schema, async (sent: SentDraft, { actor }: PageArgs<MemberActor>) => {
      await saveStep(actor, { listingId, step, sent })
      await chooseDraftText(actor, { listingId, key, which })
      return redirectWithNotice(here, 'listings.notices.chosen')
    })
  return {
    next: save(async (next, isRight) =>
      isRight
        ? redirectWithNotice(`/listings/${listingId}/edit/${next}`, 'listings.notices.stepSaved')
        : redirectWithNotice(`${here}?check`, 'listings.notices.stepSavedNotRight'),
    ),
    list: save(() => redirectWithNotice(`/listings/${listingId}/edit`, 'listings.notices.stepSaved')),
    ...Object.fromEntries(
      fields.flatMap(({ key }) =>
        (['kept', 'other'] as const).map((which) => [chooseIntent(key, which), choose(key, which)]),
      ),
    ),
  }
}

export const action = async (args: ActionFunctionArgs) =>
  memberActions('listing:write', await formsFor(args).catch(answerError))(args)

export default function EditStep() {
  const data = useLoaderData<typeof loader>()
  const { key } = useLocation()
  return (
    <Page width="wide">
      <StepHeader page={data.page} />
      <StepForm
        // Filled anew whenever the page is opened, also by its own form.
        key={key}
        {...data}
        Preview={DraftPreviewPanel}
      />
    </Page>
  )
}
