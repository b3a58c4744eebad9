import { redirect } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { getRegisterPage } from '#app/features/payouts/queries/get-register-page.server.ts'
import { startOnboarding } from '#app/features/payouts/reactions/start-onboarding.server.ts'
import { onboardSchema } from '#app/features/payouts/schema.ts'
import { RegisterPageView } from '#app/features/payouts/ui/register-page.tsx'
import { form, memberActions } from '#app/platform/http/form-action.server.ts'
import { memberPage } from '#app/platform/http/loader.server.ts'

export const handle = { titleKey: 'payouts.register.title' }

export const loader = memberPage('payout:register', ({ actor, url }) => getRegisterPage(actor, url.searchParams))

export const action = memberActions('payout:register', {
  register: form(onboardSchema, async ({ participantId }, { actor }) =>
    redirect(await startOnboarding(actor, participantId), 303),
  ),
})

export default function Register() {
  return <RegisterPageView page={useLoaderData<typeof loader>()} answer={useActionData<typeof action>()} />
}
