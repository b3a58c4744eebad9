import { describe, expect, it } from 'vitest'
import { checkForm } from '#app/platform/form/check-form.ts'
import { createParticipantSchema, editParticipantSchema, rejectParticipantSchema } from './schema.ts'

type Fields = Record<string, string | string[]>

function read(fields: Fields, schema: Parameters<typeof checkForm>[1] = editParticipantSchema) {
  const body = new FormData()
  for (const [name, values] of Object.entries(fields)) for (const value of [values].flat()) body.append(name, value)
  const submission = checkForm(body, schema, (encoded) => encoded)
  return submission.status === 'success' ? { value: submission.value } : { error: submission.reply().error }
}

const least = { name: '見本製作所', kinds: 'sme' }

describe('the participant form', () => {
  it('takes the least and the most', () => {
    expect(read(least)).toEqual({ value: { name: '見本製作所', kinds: ['sme'] } })
    const most = {
      name: ' 見本　製作所 ',
      kinds: ['sme', 'designer', 'sme'],
      industry: '24',
      prefecture: '東京都',
      municipality: '大田区',
      employees: '１，２００名',
      website: 'mihon.example.jp/会社',
      description: '金属加工。\r\n創業50年。',
    }
    expect(read(most)).toEqual({
      value: {
        name: '見本 製作所',
        kinds: ['sme', 'designer'],
        industry: '24',
        prefecture: '東京都',
        municipality: '大田区',
        employees: 1200,
        website: 'https://mihon.example.jp/会社',
        description: '金属加工。\n創業50年。',
      },
    })
  })

  it('takes blanks as nothing', () => {
    expect(read({ ...least, municipality: ' 　', website: ' ', description: '\n\n' })).toEqual(read(least))
  })

  it.each<[string, string | string[], string]>([
    ['name', '\u0000\u202e', 'required'],
    ['name', '社'.repeat(121), 'too_long?max=120'],
    ['industry', '00', 'choose_one'],
    ['industry', '<script>', 'choose_one'],
    ['prefecture', '東京', 'choose_one'],
    ['employees', '十二', 'whole_number'],
    ['employees', '-3', 'whole_number'],
    ['employees', '1e5', 'whole_number'],
    ['employees', '2000000', 'too_large?max=1000000'],
    ['website', 'javascript:alert(1)', 'url'],
    ['website', 'data:text/html,x', 'url'],
    ['website', 'https://user@localhost', 'url'],
    ['website', 'ftp://example.jp', 'url'],
    ['website', `https://example.jp/${'a'.repeat(300)}`, 'too_long?max=300'],
    ['municipality', '区'.repeat(81), 'too_long?max=80'],
    ['description', '文'.repeat(2001), 'too_long?max=2000'],
  ])('refuses %s "%s": %s', (name, value, error) => {
    expect(read({ ...least, [name]: value })).toEqual({ error: { [name]: [error] } })
  })

  it('asks for a kind, and for one there is', () => {
    expect(read({ name: '見本' })).toEqual({ error: { kinds: ['choose_one'] } })
    expect(read({ name: '見本', kinds: 'operator' })).toEqual({ error: { kinds: ['choose_one'] } })
  })

  it('asks nobody to mend a broken form key', () => {
    expect(read({ ...least, formKey: "x' OR 1=1" }, createParticipantSchema)).toEqual(read(least))
  })

  it('keeps hostile text as text', () => {
    const description = `<script>alert(1)</script> {{constructor}} $t(errors) ' OR 1=1 --`
    expect(read({ ...least, description })).toMatchObject({ value: { description } })
  })

  it('asks the operator for the reason of a refusal', () => {
    expect(
      read(
        { participantId: '0190a2f0-0000-7000-8000-000000000000', seenUpdatedAt: '2025-04-01T00:00:00.000Z' },
        rejectParticipantSchema,
      ),
    ).toEqual({
      error: { note: ['required'] },
    })
  })
})
