import { useActionData, useLoaderData } from '@remix-run/react'
import { declareConflict, withdrawConflict } from '#app/features/navigators/commands/declare-conflict.server.ts'
import { setCapacity } from '#app/features/navigators/commands/set-capacity.server.ts'
import { getDeskProfile } from '#app/features/navigators/queries/get-desk-profile.server.ts'
import { capacitySchema, conflictRowSchema, conflictSchema } from '#app/features/navigators/schema.ts'
import { DeskProfilePage } from '#app/features/navigators/ui/desk-profile-page.tsx'
import { form, memberActions } from '#app/platform/http/form-action.server.ts'
import { memberPage } from '#app/platform/http/loader.server.ts'
import { redirectWithNotice } from '#app/platform/http/notice.server.ts'

export const handle = { titleKey: 'navigators.title' }

export const loader = memberPage('introduction:broker', ({ actor }) => getDeskProfile(actor))

const back = (notice: string) => redirectWithNotice('/desk/profile', `navigators.notices.${notice}`)

export const action = memberActions('introduction:broker', {
  declareConflict: form(conflictSchema, async (input, { actor }) => {
    await declareConflict(actor, input)
    return back('conflictDeclared')
  }),
  withdrawConflict: form(conflictRowSchema, async ({ conflictId }, { actor }) => {
    await withdrawConflict(actor, conflictId)
    return back('conflictWithdrawn')
  }),
  setCapacity: form(capacitySchema, async ({ capacity }, { actor }) => {
    await setCapacity(actor, capacity)
    return back('capacitySet')
  }),
})

export default function DeskProfileRoute() {
  return <DeskProfilePage page={useLoaderData<typeof loader>()} answer={useActionData<typeof action>()} />
}
