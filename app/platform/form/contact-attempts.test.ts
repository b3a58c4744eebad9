import { expect, it } from 'vitest'
import { db } from '#app/platform/db.server.ts'
import { makeMember } from '#app/testing/make.server.ts'
import { noteContactAttempts } from './contact-attempts.server.ts'
import { encodeFormError } from './error-map.ts'

const refused = { message: [encodeFormError('contact_detail', { found: '03-1234-5678' })] }
const count = (memberId: string) => db.contactAttempt.count({ where: { memberId } })

it('counts refusals for contact details and names, no other mistakes, and keeps no words', async () => {
  const { id } = await makeMember()
  await noteContactAttempts(id, { message: ['required'], other: null })
  await noteContactAttempts(id, null)
  expect(await count(id)).toBe(0)
  await noteContactAttempts(id, refused)
  await noteContactAttempts(id, { text: [encodeFormError('asks_name', { found: 'お名前を教え' })] })
  const rows = await db.contactAttempt.findMany({ where: { memberId: id }, orderBy: { id: 'asc' } })
  expect(rows.map(({ kind }) => kind)).toEqual(['contact_detail', 'asks_name'])
  expect(JSON.stringify(rows)).not.toMatch(/1234|お名前/)
})

it('tells the operator at the third, once, also of several at the same moment', async () => {
  const { id } = await makeMember()
  const told = () =>
    db.$queryRaw<{ count: number }[]>`SELECT count(*)::int AS count FROM pgboss.job WHERE data::text LIKE ${`%${id}%`}`
  await noteContactAttempts(id, refused)
  expect((await told())[0]!.count).toBe(0)
  await Promise.all([1, 2, 3].map(() => noteContactAttempts(id, refused)))
  expect((await told())[0]!.count).toBe(1)
})
