import { execFileSync } from 'node:child_process'
import { expect, it } from 'vitest'
import { exclusively } from './exclusively.mjs'

const module = JSON.stringify(new URL('./exclusively.mjs', import.meta.url).href)
const inOther = (code) => [
  process.execPath,
  ['--input-type=module', '-e', `import { exclusively } from ${module}\n${code}`],
]

it('lets one after the other in', async () => {
  const seen = []
  const turn = (name) =>
    exclusively(async () => {
      seen.push(`${name} in`)
      await new Promise((resolve) => setImmediate(resolve))
      seen.push(`${name} out`)
    })
  await Promise.all([turn('a'), turn('b')])
  expect(seen).toHaveLength(4)
  expect(seen[0].replace('in', 'out')).toBe(seen[1])
  expect(seen[2].replace('in', 'out')).toBe(seen[3])
})

it('does not wait for one that was killed', async () => {
  expect(() => execFileSync(...inOther("await exclusively(() => process.kill(process.pid, 'SIGKILL'))"))).toThrow()
  expect(await exclusively(() => 'in')).toBe('in')
})

it('opens again after work that failed', async () => {
  await expect(exclusively(() => Promise.reject(new Error('broke')))).rejects.toThrow('broke')
  expect(await exclusively(() => 'in')).toBe('in')
})
