import { parseWithZod } from '@conform-to/zod/v4'
import { describe, expect, it } from 'vitest'
import { formErrorMap } from '#app/platform/form/error-map.ts'
import { allTracks } from '#app/tracks/registry.ts'
import { listingSides } from '#app/tracks/track-definition.ts'
import { listingFormSchema } from './listing-form-schema.ts'
import { fieldsOf } from './listing-values.ts'

const seller = fieldsOf({ track: 'succession', side: 'offer' })
const schema = listingFormSchema(seller)

function read(given: Record<string, string | string[]>, fields = schema) {
  const body = new FormData()
  for (const [name, value] of Object.entries(given)) for (const one of [value].flat()) body.append(name, one)
  const submission = parseWithZod(body, { schema: fields, error: formErrorMap })
  return submission.status === 'success'
    ? { value: submission.value, error: undefined }
    : { value: undefined, error: submission.error }
}

const full = {
  intent: 'submit',
  title: '金属加工',
  teaser: '町工場です',
  transferKind: 'shares',
  companyName: '見本製作所',
}

describe('the form of a listing', () => {
  it('reads what people type', () => {
    const { value } = read({
      ...full,
      askingPriceMinYen: '１，２００万円',
      askingPriceMaxYen: '1.5億',
      employees: '９人',
      tags: '金属加工，試作、 試作\n小ロット,',
      industry: '24',
      prefecture: '東京都',
      municipality: ' 大田区 ',
      version: '3',
    })
    expect(value).toMatchObject({ intent: 'submit', version: 3, participantId: undefined })
    expect(value?.values).toMatchObject({
      askingPriceMinYen: 12_000_000,
      askingPriceMaxYen: 150_000_000,
      employees: 9,
      tags: ['金属加工', '試作', '小ロット'],
      municipality: '大田区',
    })
  })

  it('asks a draft for a headline only, a submission for all that is required, and says so beside other errors', () => {
    expect(read({ intent: 'draft', title: '金属加工', teaser: ' 　\n' }).value?.values['teaser']).toBeUndefined()
    expect(read({ intent: 'draft', title: '  ' }).error).toEqual({ title: ['required'] })
    expect(read({ intent: 'submit', employees: 'nine' }).error).toEqual({
      title: ['required'],
      teaser: ['required'],
      transferKind: ['choose_one'],
      companyName: ['required'],
      employees: ['whole_number'],
    })
  })

  it('refuses a lower price above the upper one', () => {
    const given = { ...full, askingPriceMinYen: '2000万', askingPriceMaxYen: '1000万' }
    expect(read(given).error).toEqual({ askingPriceMinYen: ['min_above_max'] })
    expect(read({ ...full, askingPriceMinYen: '2000万' }).error).toBeUndefined()
  })

  it('refuses contact details and the own name where everybody reads', () => {
    const given = { ...full, teaser: '見本製作所です', strengths: '電話 03-1234-5678' }
    expect(Object.keys(read(given).error ?? {}).sort()).toEqual(['strengths', 'teaser'])
    expect(read({ ...given, intent: 'draft' }).error).toBeUndefined()
  })

  it.each([
    ['transferKind', 'everything', 'choose_one'],
    ['industry', 'ZZ', 'choose_one'],
    ['prefecture', 'Tokyo', 'choose_one'],
    ['askingPriceMinYen', '1e15', 'yen'],
    ['askingPriceMinYen', '99999999999999999999', 'yen'],
    ['askingPriceMinYen', '-5', 'yen'],
    ['employees', '1000001', 'too_large?max=1000000'],
    ['employees', '9.5', 'whole_number'],
    ['title', 'あ'.repeat(61), 'too_long?max=60'],
    ['teaser', 'あ'.repeat(801), 'too_long?max=800'],
    ['tags', 'あ'.repeat(31), 'tag_too_long?max=30'],
    ['tags', Array.from({ length: 13 }, (_, index) => `語${index}`).join('、'), 'too_many?max=12'],
    ['version', '1 OR 1=1', 'invalid'],
    ['participantId', '../1', 'invalid'],
    ['intent', 'publish', 'choose_one'],
  ])('refuses %s = %s', (name, value, error) => {
    expect(read({ ...full, [name]: value }).error).toMatchObject({ [name]: [error] })
  })

  it('refuses a made-up choice among real ones, beside the field', () => {
    const designer = listingFormSchema(fieldsOf({ track: 'design', side: 'offer' }))
    const given = { intent: 'draft', title: 'x', disciplines: ['product', 'sorcery'] }
    expect(read(given, designer).error).toEqual({ disciplines: ['choose_one'] })
    expect(read({ ...given, disciplines: ['product', 'product'] }, designer).value?.values['disciplines']).toEqual([
      'product',
    ])
    expect(read({ intent: 'submit', title: 'x' }, designer).error).toMatchObject({ disciplines: ['choose_one'] })
  })

  it.each(allTracks.flatMap((track) => listingSides.map((side) => ({ track: track.key, side }))))(
    'keeps hostile text as text in every field of $track $side',
    (where) => {
      const fields = fieldsOf(where)
      const hostile = '<b onload=x>\u202e";DROP-- {{t}}$t(a)\u0000'
      const typed = fields.filter(({ control }) => control === 'line' || control === 'text')
      const given = Object.fromEntries(typed.map(({ key }) => [key, hostile]))
      const { value, error } = read({ ...given, intent: 'draft' }, listingFormSchema(fields))
      expect(error).toBeUndefined()
      expect(typed.length).toBeGreaterThan(5)
      for (const { key } of typed) expect(value?.values[key]).toBe('<b onload=x>";DROP-- {{t}}$t(a)')
    },
  )
})
