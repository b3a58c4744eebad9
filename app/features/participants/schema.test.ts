import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import { checkForm } from '#app/platform/form/check-form.ts'
import { altText } from './picture-schema.ts'
import { type ProfileStep, profileSchemas } from './profile-schema.ts'
import { createParticipantSchema } from './schema.ts'

type Fields = Record<string, string | string[]>

function check(fields: Fields, schema: Parameters<typeof checkForm>[1]) {
  const body = new FormData()
  for (const [name, values] of Object.entries(fields)) for (const value of [values].flat()) body.append(name, value)
  const submission = checkForm(body, schema, (encoded) => encoded)
  return submission.status === 'success' ? { value: submission.value } : { error: submission.reply().error }
}

const read = (step: ProfileStep, fields: Fields) => check(fields, profileSchemas[step])
const least = { name: '見本製作所', kinds: 'sme' }
const MEGABYTE = 1_000_000

describe('the words beside a picture', () => {
  it.each([
    ['工場の中', undefined],
    ['', ['required']],
    ['あ'.repeat(201), ['too_long?max=200']],
    ['見本製作所 mihon@example.jp', ['contact_detail?found=mihon%40example.jp']],
    ['www.mihon.example.jp の看板', ['contact_detail?found=www.mihon.example.jp']],
    ['０３−１２３４−５６７８と書いたロゴ', ['contact_detail?found=03-1234-5678']],
  ])('%j', (alt, errors) => {
    expect(check({ alt }, z.object({ alt: altText })).error?.['alt']).toEqual(errors)
  })
})

describe('a new participant', () => {
  const create = (fields: Fields) => check(fields, createParticipantSchema)

  it('takes a name and kinds, and nothing else', () => {
    expect(create({ ...least, isOperator: 'true', description: 'x' })).toEqual({
      value: { name: '見本製作所', kinds: ['sme'] },
    })
    expect(create({ name: ' 見本　製作所 ', kinds: ['sme', 'designer', 'sme'] })).toEqual({
      value: { name: '見本 製作所', kinds: ['sme', 'designer'] },
    })
  })

  it.each<[Fields, Record<string, string[]>]>([
    [{ ...least, name: '\u0000\u202e' }, { name: ['required'] }],
    [{ ...least, name: '社'.repeat(121) }, { name: ['too_long?max=120'] }],
    [{ ...least, name: 'x'.repeat(MEGABYTE) }, { name: ['too_long?max=120'] }],
    [{ name: '見本' }, { kinds: ['choose_one'] }],
    [{ name: '見本', kinds: 'operator' }, { kinds: ['choose_one'] }],
    [{ name: '見本', kinds: ['sme', '__proto__'] }, { kinds: ['choose_one'] }],
  ])('refuses %#', (fields, error) => expect(create(fields)).toEqual({ error }))

  it('asks nobody to mend a broken form key', () => {
    expect(create({ ...least, formKey: "x' OR 1=1" })).toEqual(create(least))
  })
})

describe('the steps of the profile', () => {
  it.each<[ProfileStep, Fields, Record<string, unknown>]>([
    [
      'basics',
      { ...least, nameKana: 'みほん　せいさくしょ' },
      { name: '見本製作所', kinds: ['sme'], nameKana: 'ミホン セイサクショ' },
    ],
    ['basics', { ...least, nameKana: 'ﾐﾎﾝ製' }, { error: { nameKana: ['kana'] } }],
    [
      'business',
      { industry: '24', prefecture: '東京都', municipality: 'おおた', foundedYear: '昭和４３年' },
      { industry: '24', prefecture: '東京都', municipality: '大田区', foundedYear: 1968 },
    ],
    [
      'business',
      { prefecture: '神奈川県', municipality: ' 川崎市 ' },
      { prefecture: '神奈川県', municipality: '川崎市' },
    ],
    [
      'size',
      { employees: '１，２００名', capitalYen: '１千万円', annualSalesYen: '1億2,000万円' },
      { employees: 1200, capitalYen: 10_000_000, annualSalesYen: 120_000_000 },
    ],
    [
      'registration',
      { corporateNumber: '８-7001-1000-5901', invoiceNumber: 'ｔ8700110005901' },
      { corporateNumber: '8700110005901', invoiceNumber: 'T8700110005901' },
    ],
    [
      'registration',
      { corporateNumber: '8700110005901', invoiceNumber: 'T7000012050002', invoiceNote: '個人事業のときの番号' },
      { corporateNumber: '8700110005901', invoiceNumber: 'T7000012050002', invoiceNote: '個人事業のときの番号' },
    ],
    [
      'about',
      { website: 'mihon.example.jp/会社', description: '金属加工。\r\n創業50年。' },
      { website: 'https://mihon.example.jp/会社', description: '金属加工。\n創業50年。' },
    ],
  ])('%s reads %j', (step, fields, expected) => {
    expect(read(step, fields)).toEqual('error' in expected ? expected : { value: expected })
  })

  it.each<ProfileStep>(['business', 'size', 'registration', 'about'])('%s takes blanks as nothing', (step) => {
    const blanks = Object.fromEntries(Object.keys(emptyStep[step]).map((name) => [name, ' 　\n']))
    expect(read(step, blanks)).toEqual({ value: {} })
    expect(read(step, {})).toEqual({ value: {} })
  })

  it.each<[ProfileStep, string, string, string]>([
    ['business', 'industry', '00', 'choose_one'],
    ['business', 'industry', '町工場', 'choose_one'],
    ['business', 'industry', '<script>', 'choose_one'],
    ['business', 'prefecture', '東京', 'choose_one'],
    ['business', 'municipality', '区'.repeat(81), 'too_long?max=80'],
    ['business', 'foundedYear', '2999', 'year_to_come'],
    ['business', 'foundedYear', '-1968', 'year'],
    ['business', 'foundedYear', '1e3', 'year'],
    ['business', 'foundedYear', '昔', 'year'],
    ['size', 'employees', '十二', 'whole_number'],
    ['size', 'employees', '-3', 'whole_number'],
    ['size', 'employees', '1.5', 'whole_number'],
    ['size', 'employees', '1e5', 'whole_number'],
    ['size', 'employees', '2000000', 'too_large?max=1000000'],
    ['size', 'capitalYen', '-100', 'yen'],
    ['size', 'capitalYen', '9'.repeat(40), 'yen'],
    ['size', 'capitalYen', '１００万ドル', 'yen'],
    ['size', 'annualSalesYen', `{{7*7}}`, 'yen'],
    ['registration', 'corporateNumber', '123', 'corporate_number'],
    ['registration', 'corporateNumber', '9700110005901', 'corporate_number_digit'],
    ['registration', 'invoiceNumber', 'X8700110005901', 'invoice_number'],
    ['about', 'website', 'javascript:alert(1)', 'url'],
    ['about', 'website', 'data:text/html,x', 'url'],
    ['about', 'website', 'https://user@localhost', 'url'],
    ['about', 'website', 'ftp://example.jp', 'url'],
    ['about', 'website', `https://example.jp/${'a'.repeat(300)}`, 'too_long?max=300'],
    ['about', 'description', '文'.repeat(2001), 'too_long?max=2000'],
  ])('%s refuses %s "%.40s": %s', (step, name, value, error) => {
    expect(read(step, { [name]: value })).toEqual({ error: { [name]: [error] } })
  })

  it.each(Object.entries(emptyFields()))('answers a megabyte in %s at once', (name, step) => {
    const start = performance.now()
    expect(read(step, { ...least, [name]: 'x'.repeat(MEGABYTE) })).toHaveProperty('error')
    expect(performance.now() - start).toBeLessThan(1_000)
  })

  it('asks for one of the 62 in Tokyo, or for a name that means one', () => {
    expect(read('business', { prefecture: '東京都', municipality: '横浜市' })).toEqual({
      error: { municipality: ['tokyo_municipality'] },
    })
  })

  it('asks why a firm has another invoice number than its own', () => {
    expect(read('registration', { corporateNumber: '8700110005901', invoiceNumber: 'T7000012050002' })).toEqual({
      error: { invoiceNote: ['invoice_note'] },
    })
    expect(read('registration', { invoiceNumber: 'T7000012050002' })).toEqual({
      value: { invoiceNumber: 'T7000012050002' },
    })
  })

  it('keeps hostile text as text', () => {
    const description = `<script>alert(1)</script> {{constructor}} $t(errors) ' OR 1=1 -- 🦊`
    expect(read('about', { description: `\u202e${description}\u0007` })).toMatchObject({ value: { description } })
  })
})

/** The fields of the steps that may be left out, with nothing in them. */
const emptyStep: Record<ProfileStep, Fields> = {
  basics: { nameKana: '' },
  business: { industry: '', prefecture: '', municipality: '', foundedYear: '' },
  size: { employees: '', capitalYen: '', annualSalesYen: '' },
  registration: { corporateNumber: '', invoiceNumber: '', invoiceNote: '' },
  about: { website: '', description: '' },
}

function emptyFields(): Record<string, ProfileStep> {
  return {
    nameKana: 'basics',
    industry: 'business',
    prefecture: 'business',
    municipality: 'business',
    foundedYear: 'business',
    employees: 'size',
    capitalYen: 'size',
    annualSalesYen: 'size',
    corporateNumber: 'registration',
    invoiceNumber: 'registration',
    invoiceNote: 'registration',
    website: 'about',
    description: 'about',
  }
}
