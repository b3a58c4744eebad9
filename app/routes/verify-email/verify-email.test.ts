import { describe, expect, it } from 'vitest'
import { requestEmailVerification } from '#app/features/accounts/commands/request-email-verification.server.ts'
import { someClient, tokenMailedTo } from '#app/features/accounts/testing/mails.server.ts'
import { cookieFor, post, responseOf, visit } from '#app/features/accounts/testing/visit.server.ts'
import { makeMember, signedIn } from '#app/testing/make.server.ts'
import { action, loader } from './route.tsx'

async function unverified() {
  const member = await makeMember({ isVerified: false })
  await requestEmailVerification(await signedIn(member.id), someClient())
  return { member, cookie: await cookieFor(member.id), token: await tokenMailedTo(member.email) }
}

describe('the verification page', () => {
  it('changes nothing by being looked at: mail programs open links', async () => {
    const { member, token } = await unverified()
    expect(await loader(visit(`/verify-email?token=${token}`))).toMatchObject({ state: 'press', token })
    expect((await signedIn(member.id)).isEmailVerified).toBe(false)
  })

  it('verifies by its button, signed in or not, and twice', async () => {
    const { member, token, cookie } = await unverified()
    const signedOut = await responseOf(action(post('/verify-email', { intent: 'verify', token })))
    expect(signedOut.headers.get('Location')).toBe('/sign-in')
    const again = await responseOf(action(post('/verify-email', { intent: 'verify', token }, { cookie })))
    expect(again.headers.get('Location')).toBe('/home')
    expect((await signedIn(member.id)).isEmailVerified).toBe(true)
  })

  it('says where the mail went, to its owner only', async () => {
    const { member, cookie } = await unverified()
    expect(await loader(visit('/verify-email', { cookie }))).toMatchObject({
      state: 'sent',
      email: member.email,
      mailbox: `/dev/mailbox?${new URLSearchParams({ to: member.email })}`,
    })
    const visitor = await responseOf(loader(visit('/verify-email')))
    expect(visitor.headers.get('Location')).toBe('/sign-in?returnTo=/verify-email')
  })

  it('offers a new mail where the link is dead', async () => {
    const { cookie } = await unverified()
    expect(await loader(visit('/verify-email?token=x', { cookie }))).toMatchObject({
      state: 'invalid',
      canResend: true,
    })
    expect(await loader(visit('/verify-email?token=x'))).toMatchObject({ state: 'invalid', canResend: false })
    const answer = await action(post('/verify-email', { intent: 'resend' }))
    expect(answer).toMatchObject({
      data: { result: { error: { '': ['request.sign_in_first'] } } },
      init: { status: 401 },
    })
  })
})
