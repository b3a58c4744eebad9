import { data } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { renewRecoveryCodes } from '#app/features/accounts/commands/renew-recovery-codes.server.ts'
import { setUpSecondFactor } from '#app/features/accounts/commands/set-up-second-factor.server.ts'
import { turnOffSecondFactor } from '#app/features/accounts/commands/turn-off-second-factor.server.ts'
import { getTwoStep } from '#app/features/accounts/queries/get-two-step.server.ts'
import { readRecoveryCodes, recoveryCodesHeader } from '#app/features/accounts/recovery-codes-cookie.server.ts'
import { passwordAgainSchema, setUpSecondFactorSchema } from '#app/features/accounts/schema.ts'
import { TwoStepPage } from '#app/features/accounts/ui/two-step-page.tsx'
import { clientInfo } from '#app/platform/http/client-info.server.ts'
import { form, memberActions } from '#app/platform/http/form-action.server.ts'
import { memberPage } from '#app/platform/http/loader.server.ts'
import { redirectWithNotice } from '#app/platform/http/notice.server.ts'
import { safeRedirect } from '#app/platform/redirect.ts'
import { sessionHeader } from '#app/platform/session/session.server.ts'

export const handle = { titleKey: 'accounts.twoStep.title' }

/** Where the visitor wanted to go, carried along through the forms of this page. */
const returnToOf = (url: URL) => safeRedirect(url.searchParams.get('returnTo'), '') || null

function pageOf(url: URL): string {
  const returnTo = returnToOf(url)
  return returnTo ? `/account/two-step?${new URLSearchParams({ returnTo })}` : '/account/two-step'
}

export const loader = memberPage('account:manage', async ({ actor, request, url }) => {
  const view = await getTwoStep(actor, url.searchParams.get('device') === 'new')
  const shown = await readRecoveryCodes(request, actor.memberId)
  return data(
    { ...view, returnTo: returnToOf(url), recoveryCodes: shown?.codes ?? null },
    shown && { headers: { 'Set-Cookie': shown.clear } },
  )
})

export const action = memberActions('account:manage', {
  setUp: form(setUpSecondFactorSchema, async (input, { actor, request, url }) => {
    const { token, recoveryCodes } = await setUpSecondFactor(actor, input, clientInfo(request))
    const headers = new Headers({ 'Set-Cookie': await sessionHeader(token) })
    headers.append('Set-Cookie', await recoveryCodesHeader(actor.memberId, recoveryCodes))
    return redirectWithNotice(pageOf(url), 'accounts.notices.secondFactorSetUp', headers)
  }),
  renewCodes: form(passwordAgainSchema, async (input, { actor, url }) => {
    const codes = await renewRecoveryCodes(actor, input)
    return redirectWithNotice(pageOf(url), 'accounts.notices.recoveryCodesRenewed', {
      'Set-Cookie': await recoveryCodesHeader(actor.memberId, codes),
    })
  }),
  turnOff: form(passwordAgainSchema, async (input, { actor, request }) => {
    const token = await turnOffSecondFactor(actor, input, clientInfo(request))
    return redirectWithNotice('/account/two-step', 'accounts.notices.secondFactorTurnedOff', {
      'Set-Cookie': await sessionHeader(token),
    })
  }),
})

export default function TwoStep() {
  return <TwoStepPage page={useLoaderData<typeof loader>()} answer={useActionData<typeof action>()} />
}
