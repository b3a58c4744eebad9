import { type ActionFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { saveKindProfile } from '#app/features/participants/commands/save-kind-profile.server.ts'
import {
  isProfiledKind,
  type ProfiledKind,
  profiledKinds,
} from '#app/features/participants/kind-profiles/definitions.ts'
import { kindProfileSchema } from '#app/features/participants/kind-profiles/kind-profile-schema.ts'
import { withParkedValues } from '#app/features/participants/parked-values.ts'
import { getKindProfileForm } from '#app/features/participants/queries/get-kind-profile-form.server.ts'
import { KindProfilePage } from '#app/features/participants/ui/kind-profile-page.tsx'
import { AppError } from '#app/platform/errors/app-error.ts'
import { dropParkedForm, readParkedForm } from '#app/platform/form/park-form.server.ts'
import { form, memberActions } from '#app/platform/http/form-action.server.ts'
import { memberPage } from '#app/platform/http/loader.server.ts'
import { redirectWithNotice } from '#app/platform/http/notice.server.ts'

export const handle = {
  titleKey: 'profiles.title',
  titleKeyOf: (data: unknown) => {
    const kind = (data as { kind: ProfiledKind } | undefined)?.kind
    return kind && `profiles.${kind}.title`
  },
}

function kindOf(name: string | undefined): ProfiledKind {
  if (name === undefined || !isProfiledKind(name)) throw new AppError('request.not_found')
  return name
}

export const loader = memberPage('participant:edit', async ({ actor, params, request }) => {
  const page = await getKindProfileForm(actor, params['id'] ?? '', kindOf(params['kind']))
  const parked = await readParkedForm(request, actor.memberId)
  return { ...page, values: withParkedValues(page.values, parked, page.lists), isRestored: parked !== undefined }
})

const saveOf = (kind: ProfiledKind) =>
  memberActions('participant:edit', {
    save: form(kindProfileSchema(kind), async (input, { actor, params, request }) => {
      const id = params['id'] ?? ''
      await saveKindProfile(actor, id, kind, input)
      return redirectWithNotice(`/participants/${id}`, 'participants.notices.edited', {
        'Set-Cookie': await dropParkedForm(request),
      })
    }),
  })

const saves = Object.fromEntries(profiledKinds.map((kind) => [kind, saveOf(kind)]))

/** Each kind has a form of its own; the address says which. */
export const action = (args: ActionFunctionArgs) => {
  const save = saves[args.params['kind'] ?? '']
  return save ? save(args) : unknownKind(args)
}

const unknownKind = memberActions('participant:edit', {})

export default function KindProfile() {
  return <KindProfilePage page={useLoaderData<typeof loader>()} answer={useActionData<typeof action>()} />
}
