import { parseWithZod } from '@conform-to/zod/v4'
import { describe, expect, it } from 'vitest'
import type { FieldValues } from '#app/tracks/field.ts'
import { toFormValues, withParkedValues } from './form-values.ts'
import { listingFormSchema } from './listing-form-schema.ts'
import { fieldsOf } from './listing-values.ts'

const fields = fieldsOf({ track: 'design', side: 'need' })

describe('the values of a form', () => {
  it('are read back as the values they were made of', () => {
    const values: FieldValues = {
      title: '見出し',
      teaser: '一行目\n二行目',
      employees: 9,
      tags: ['金属', '試作'],
      disciplines: ['product', 'web_ui'],
      budgetMaxYen: 123_456_789_012,
    }
    const body = new FormData()
    for (const [key, value] of Object.entries(toFormValues(fields, values)))
      for (const one of [value].flat()) body.append(key, one)
    body.append('intent', 'draft')
    const submission = parseWithZod(body, { schema: listingFormSchema(fields) })
    expect(submission.status === 'success' && submission.value.values).toMatchObject(values)
  })

  it('give way to what was typed before the session ended, also where it was emptied', () => {
    const parked = {
      path: '/x',
      fields: { title: ['新しい'], teaser: [''], disciplines: ['space', 'textile'], participantId: ['p'] },
    }
    const merged = withParkedValues(fields, { title: '古い', teaser: '古い', disciplines: ['product'] }, parked)
    expect(merged).toMatchObject({ title: '新しい', teaser: '', disciplines: ['space', 'textile'], participantId: 'p' })
    expect(withParkedValues(fields, { title: '古い' }, undefined)).toEqual({ title: '古い' })
  })
})
