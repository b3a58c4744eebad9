import { expect, it } from 'vitest'
import { isConnectionLost } from './outlive-database.server.ts'

const coded = (code: string) => Object.assign(new Error('x'), { code })

it.each([
  ['a server that is shut down', coded('57P01'), true],
  ['a connection that broke', coded('ECONNRESET'), true],
  ['a server that takes none', coded('ECONNREFUSED'), true],
  ['an end without a code', new Error('Connection terminated unexpectedly'), true],
  ['a unique row that is there already', coded('23505'), false],
  ['a defect of ours', new TypeError('undefined is not a function'), false],
  ['something that is no error', 'no', false],
])('%s', (_what, reason, expected) => {
  expect(isConnectionLost(reason)).toBe(expected)
})
