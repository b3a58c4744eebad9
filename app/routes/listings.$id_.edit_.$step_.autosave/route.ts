import type { ActionFunctionArgs } from '@remix-run/node'
import { getDraftPreview } from '#app/features/disclosure/queries/get-draft-preview.server.ts'
import { readPreviewLevel } from '#app/features/disclosure/preview-levels.ts'
import { saveStep } from '#app/features/listings/commands/save-step.server.ts'
import { stepSchema } from '#app/features/listings/draft-form.ts'
import { getStepFields } from '#app/features/listings/queries/get-step-fields.server.ts'
import { form, memberActions } from '#app/platform/http/form-action.server.ts'
import { answerError } from '#app/platform/http/errors.server.ts'

/** The step's form depends on the listing's track, so its definition is made for each request. */
async function formsFor({ params }: ActionFunctionArgs) {
  const { id: listingId = '', step = '' } = params
  return {
    save: form(stepSchema(await getStepFields(listingId, step)), async (sent, { actor, url }) => {
      const { saved } = await saveStep(actor, { listingId, step, sent })
      const preview = await getDraftPreview(actor, listingId, readPreviewLevel(url.searchParams.get('as')))
      return Response.json({ ...saved, preview })
    }),
  }
}

/** There is nothing to look at here. */
export const loader = () => new Response(null, { status: 405, headers: { Allow: 'POST' } })

/** Saves a step while it is being filled in; the answer is for the page's own script. */
export const action = async (args: ActionFunctionArgs) =>
  memberActions('listing:write', await formsFor(args).catch(answerError))(args)
