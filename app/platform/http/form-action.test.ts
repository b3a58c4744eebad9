import { redirect } from '@remix-run/node'
import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import { makeMember } from '#app/testing/make.server.ts'
import { clock } from '../clock.ts'
import { db } from '../db.server.ts'
import { AppError } from '../errors/app-error.ts'
import { lineText } from '../form/text-schema.ts'
import { openSession, sessionHeader } from '../session/session.server.ts'
import { form, memberActions, publicActions, publicForm } from './form-action.server.ts'

const schema = z.object({ name: lineText(10), password: z.string().optional() })

function post(fields: Record<string, string>, cookie = '') {
  const request = new Request('http://localhost/page?a=1', {
    method: 'POST',
    body: new URLSearchParams(fields),
    headers: { Cookie: cookie },
  })
  return { request, params: {}, context: {}, unstable_pattern: '' } as never
}

type Answer = {
  data: { intent: string; result: { error?: Record<string, string[]>; initialValue?: Record<string, unknown> } }
  init: { status: number }
}
const asAnswer = (value: unknown) => value as Answer

async function signIn() {
  const member = await makeMember()
  const token = await openSession(db, member.id, { ipAddress: '127.0.0.1', userAgent: 'test' }, clock.now())
  return { member, cookie: (await sessionHeader(token)).split(';')[0]! }
}

describe('publicActions', () => {
  const action = publicActions({ only: publicForm(schema, async ({ name }) => redirect(`/done/${name}`)) })

  it('hands checked input to the form and answers with its redirect', async () => {
    expect(((await action(post({ name: ' Hana\u0000 ' }))) as Response).headers.get('Location')).toBe('/done/Hana')
  })

  it('answers bad input with 400, keeps what was typed, hides passwords', async () => {
    const answer = asAnswer(await action(post({ name: '十文字を超える名前をここに', password: 'hunter2-hunter2' })))
    expect(answer.init.status).toBe(400)
    expect(answer.data.result.error).toEqual({ name: ['too_long?max=10'] })
    expect(answer.data.result.initialValue).toEqual({ name: '十文字を超える名前をここに' })
  })

  it('puts a refusal beside the field it belongs to, with its status', async () => {
    const refuse = publicActions({
      only: publicForm(schema, async () => {
        throw new AppError('account.email_taken', { field: 'name' })
      }),
    })
    const answer = asAnswer(await refuse(post({ name: '花子' })))
    expect(answer.init.status).toBe(400)
    expect(answer.data.result.error).toEqual({ name: ['account.email_taken'] })
  })

  it('refuses an unknown intent and a body that is no form', async () => {
    const two = publicActions({
      a: publicForm(schema, async () => redirect('/')),
      b: publicForm(schema, async () => redirect('/')),
    })
    await expect(two(post({ name: 'x', intent: 'toString' }))).rejects.toMatchObject({ init: { status: 400 } })
    const request = new Request('http://localhost/', {
      method: 'POST',
      body: 'x',
      headers: { 'Content-Type': 'multipart/form-data; boundary=none' },
    })
    await expect(action({ request, params: {}, context: {} } as never)).rejects.toMatchObject({ init: { status: 400 } })
  })

  it('never tells a defect', async () => {
    const broken = publicActions({
      only: publicForm(schema, async () => {
        throw new TypeError('the customer list is at fault')
      }),
    })
    await expect(broken(post({ name: '花子' }))).rejects.toThrow(/^unexpected$/)
  })
})

describe('memberActions', () => {
  const action = memberActions('account:manage', {
    only: form(schema, async (input) => redirect(`/done/${input.name}`)),
  })

  it('parks what was typed when the session has ended and leads through sign-in', async () => {
    const refused = await action(post({ name: '花子' })).catch((error: unknown) => error as Response)
    expect((refused as Response).headers.get('Location')).toBe('/sign-in?returnTo=%2Fpage%3Fa%3D1')
    expect((refused as Response).headers.get('Set-Cookie')).toMatch(/musubi-form=/)
    expect(await db.parkedForm.count({ where: { path: '/page' } })).toBe(1)
  })

  it('runs for a member', async () => {
    const { cookie } = await signIn()
    expect(((await action(post({ name: 'Hana' }, cookie))) as Response).headers.get('Location')).toBe('/done/Hana')
  })

  it('refuses a member without the permission', async () => {
    const { cookie } = await signIn()
    const operatorOnly = memberActions('console:read', { only: form(schema, async () => redirect('/')) })
    await expect(operatorOnly(post({ name: '花子' }, cookie))).rejects.toMatchObject({ init: { status: 403 } })
  })
})
