import { redirect } from '@remix-run/node'
import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import { makeMember } from '#app/testing/make.server.ts'
import { clock } from '../clock.ts'
import { db } from '../db.server.ts'
import { fileSchema } from '../form/file-schema.ts'
import { lineText } from '../form/text-schema.ts'
import { openSession, sessionHeader } from '../session/session.server.ts'
import { form } from './form-action.server.ts'
import { memberUploads } from './upload-action.server.ts'

const addSchema = z.object({ label: lineText(10), file: fileSchema })
const action = memberUploads('account:manage', {
  add: form(addSchema, async ({ label, file }) => redirect(`/done/${label}/${file.size}`)),
  remove: form(z.object({ name: lineText(10) }), async ({ name }) => redirect(`/gone/${name}`)),
})

function body(fields: Record<string, string | File>): FormData {
  const all = new FormData()
  for (const [name, value] of Object.entries(fields)) all.append(name, value)
  return all
}

const send = (content: BodyInit, cookie = '', headers: Record<string, string> = {}) =>
  action({
    request: new Request('http://localhost/page', {
      method: 'POST',
      body: content,
      headers: { Cookie: cookie, ...headers },
    }),
    params: {},
    context: {},
  } as never)

async function signIn() {
  const member = await makeMember()
  const token = await openSession(db, member.id, { ipAddress: '127.0.0.1', userAgent: 'test' }, clock.now())
  return (await sessionHeader(token)).split(';')[0]!
}

type Answer = {
  data: { result: { error?: unknown; initialValue?: Record<string, unknown> } }
  init: { status: number }
}
const whole = () => body({ intent: 'add', label: 'touki', file: new File(['abc'], '秘密.pdf') })

describe('memberUploads', () => {
  it('hands the file over', async () => {
    const answer = (await send(whole(), await signIn())) as Response
    expect(answer.headers.get('Location')).toBe('/done/touki/3')
  })

  it('takes the forms without a file of the same page', async () => {
    const answer = (await send(new URLSearchParams({ intent: 'remove', name: 'x' }), await signIn())) as Response
    expect(answer.headers.get('Location')).toBe('/gone/x')
  })

  it.each([
    ['no file', body({ intent: 'add', label: '登記' })],
    ['the empty file of a field left alone', body({ intent: 'add', label: '登記', file: new File([], '') })],
    ['a text in its place', body({ intent: 'add', label: '登記', file: 'abc' })],
  ])('answers %s beside the field and keeps what was typed', async (_name, content) => {
    const answer = (await send(content, await signIn())) as unknown as Answer
    expect(answer.init.status).toBe(400)
    expect(answer.data.result.error).toEqual({ file: ['choose_file'] })
    expect(answer.data.result.initialValue).toMatchObject({ label: '登記' })
  })

  it('does not send a file or its name back', async () => {
    const content = body({ intent: 'add', label: '長すぎる名前の書類です。', file: new File(['abc'], '秘密.pdf') })
    const answer = (await send(content, await signIn())) as unknown as Answer
    expect(answer.data.result.error).toEqual({ label: ['too_long?max=10'] })
    expect(answer.data.result.initialValue).not.toHaveProperty('file')
    expect(JSON.stringify(answer)).not.toContain('秘密')
  })

  it('reads nothing of a file from a visitor, and leads to the sign-in page', async () => {
    let isRead = false
    const request = new Request('http://localhost/page', { method: 'POST', body: whole() })
    const original = request.formData.bind(request)
    request.formData = () => {
      isRead = true
      return original()
    }
    const refused = await action({ request, params: {}, context: {} } as never).catch((error: unknown) => error)
    expect((refused as Response).headers.get('Location')).toBe('/sign-in?returnTo=%2Fpage')
    expect(isRead).toBe(false)
  })

  it.each(['multipart/form-data', 'multipart/form-data; boundary=none', 'MULTIPART/FORM-DATA; boundary="'])(
    'refuses a broken body: %s',
    async (type) => {
      const answer = send('no parts at all', await signIn(), { 'Content-Type': type })
      await expect(answer).rejects.toMatchObject({ init: { status: 400 } })
    },
  )
})
