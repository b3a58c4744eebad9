import { afterEach, describe, expect, it, vi } from 'vitest'
import { visit } from '#app/features/accounts/testing/visit.server.ts'
import { clock } from '#app/platform/clock.ts'
import { env } from '#app/platform/env/env.server.ts'
import { sendMail } from '#app/platform/mail/transport.server.ts'
import { loader } from './route.tsx'
import { splitLinks } from './split-links.ts'

vi.mock('#app/platform/env/env.server.ts', async (importOriginal) => {
  const original = await importOriginal<{ env: typeof env }>()
  return { env: vi.fn(original.env) }
})
const environment = vi.mocked(env)

async function send(to: string, subject: string) {
  clock.moveBy(1_000)
  await sendMail({ to, subject, text: `${subject}です`, html: `<p>${subject}です</p>` })
}

afterEach(() => {
  environment.mockClear()
  clock.reset()
})

describe('the mailbox of a trial site', () => {
  it('shows what was sent, to whom, newest first, one address if asked', async () => {
    await send('hanako@example.test', 'はじめ')
    await send('taro@example.test', 'つぎ')
    await send('hanako@example.test', 'おわり')
    const all = await loader(visit('/dev/mailbox'))
    expect(all.list.map(({ subject }) => subject)).toEqual(['おわり', 'つぎ', 'はじめ'])
    const one = await loader(visit(`/dev/mailbox?to=Hanako@Example.test&mail=${all.list[2]?.id}`))
    expect(one).toMatchObject({
      count: 2,
      selected: { subject: 'はじめ', to: 'hanako@example.test', html: '<p>はじめです</p>' },
    })
  })

  it('is no way to other files', async () => {
    const { selected } = await loader(visit('/dev/mailbox?to=nobody&mail=../../package.json'))
    expect(selected).toBeNull()
  })

  it('is not there in production', async () => {
    environment.mockReturnValueOnce({ ...env(), SITE: 'production' })
    await expect(loader(visit('/dev/mailbox'))).rejects.toMatchObject({
      data: { code: 'request.not_found' },
      init: { status: 404 },
    })
  })
})

describe('splitLinks', () => {
  it('finds web addresses, and nothing that runs', () => {
    expect(splitLinks('次を開く\nhttp://localhost:3000/a?b=1。javascript:alert(1)')).toEqual([
      { text: '次を開く\n', isLink: false },
      { text: 'http://localhost:3000/a?b=1', isLink: true },
      { text: '。javascript:alert(1)', isLink: false },
    ])
    expect(splitLinks('')).toEqual([])
  })
})
