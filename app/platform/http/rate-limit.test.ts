import { randomUUID } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { race } from '#app/testing/race.server.ts'
import { takePoint } from './rate-limit.server.ts'

describe('takePoint', () => {
  it('refuses after the allowed number and says how long to wait; other keys are not touched', async () => {
    const key = randomUUID()
    for (let i = 0; i < 8; i++) await takePoint('sign-in:account', key)
    await expect(takePoint('sign-in:account', key)).rejects.toMatchObject({
      code: 'request.too_many',
      params: { minutes: expect.any(Number) },
    })
    await expect(takePoint('sign-in:account', randomUUID())).resolves.toBeUndefined()
  })

  it('counts simultaneous tries one by one', async () => {
    const key = randomUUID()
    const tries = await race(...Array.from({ length: 12 }, () => () => takePoint('sign-in:account', key)))
    expect(tries.filter(({ status }) => status === 'fulfilled')).toHaveLength(8)
  })
})
