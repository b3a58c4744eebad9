import { randomUUID } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { requestEmailChange } from '#app/features/accounts/commands/request-email-change.server.ts'
import { hashPassword } from '#app/features/accounts/password.server.ts'
import { someClient, tokenMailedTo } from '#app/features/accounts/testing/mails.server.ts'
import { cookieFor, post, responseOf, visit } from '#app/features/accounts/testing/visit.server.ts'
import { db } from '#app/platform/db.server.ts'
import { makeMember, signedIn } from '#app/testing/make.server.ts'
import { action, loader } from './route.tsx'

const password = 'kawaguchi no mise 7'

async function withLink() {
  const member = await makeMember()
  await db.member.update({ where: { id: member.id }, data: { passwordHash: await hashPassword(password) } })
  const newEmail = `${randomUUID()}@example.test`
  await requestEmailChange(await signedIn(member.id), { newEmail, currentPassword: password }, someClient())
  return { member, newEmail, token: await tokenMailedTo(newEmail) }
}

const press = (token: string, cookie = '') =>
  responseOf(action(post('/change-email', { intent: 'change', token }, { cookie })))

describe('the page of the link to a new address', () => {
  it('changes nothing by being looked at: mail programs open links', async () => {
    const { member, newEmail, token } = await withLink()
    expect(await loader(visit(`/change-email?token=${token}`))).toEqual({ change: { token, newEmail } })
    expect((await signedIn(member.id)).email).toBe(member.email)
    expect(await loader(visit('/change-email?token=x'))).toEqual({ change: null })
    expect(await loader(visit('/change-email'))).toEqual({ change: null })
  })

  it("leads to one's account, and a browser of nobody or of somebody else to the sign-in page", async () => {
    const [own, nobodys, others] = [await withLink(), await withLink(), await withLink()]
    const at = async (answer: Promise<Response>) => (await answer).headers.get('Location')
    expect(await at(press(own.token, await cookieFor(own.member.id)))).toBe('/account')
    expect(await at(press(nobodys.token))).toBe('/sign-in')
    expect(await at(press(others.token, await cookieFor(own.member.id)))).toBe('/sign-in')
    expect((await signedIn(others.member.id)).email).toBe(others.newEmail)
  })
})
