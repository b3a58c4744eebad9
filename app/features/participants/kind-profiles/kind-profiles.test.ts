import { describe, expect, it } from 'vitest'
import { checkForm } from '#app/platform/form/check-form.ts'
import { ja } from '#app/i18n/resources-ja.ts'
import { en } from '#app/i18n/resources-en.ts'
import { findIn } from '#app/i18n/translator.ts'
import { demoProfiles } from '#prisma/seed/demo-profiles.ts'
import { kindProfiles, type ProfiledKind, profiledKinds } from './definitions.ts'
import { kindProfileSchema } from './kind-profile-schema.ts'
import { kindProfileProgress, shownKindProfiles } from './shown-kind-profile.ts'

function read(kind: ProfiledKind, fields: Record<string, string | string[]>) {
  const body = new FormData()
  for (const [name, values] of Object.entries(fields)) for (const value of [values].flat()) body.append(name, value)
  const submission = checkForm(body, kindProfileSchema(kind), (encoded) => encoded)
  return submission.status === 'success' ? { value: submission.value } : { error: submission.reply().error }
}

describe('the kind profiles', () => {
  it.each(['ja', 'en'] as const)('have words for every field and option in %s', (locale) => {
    const find = findIn(locale === 'ja' ? ja : en)
    const missing = profiledKinds.flatMap((kind) => [
      ...[`profiles.${kind}.title`, `profiles.${kind}.lead`],
      ...kindProfiles[kind].flatMap(({ key, options }) => [
        `profiles.${kind}.fields.${key}.label`,
        ...options.map((option) => `profiles.${kind}.options.${key}.${option}`),
      ]),
    ])
    expect(missing.filter((key) => find(key) === undefined)).toEqual([])
  })

  it('are filled by the demo with what their forms take', () => {
    for (const { externalId, kind } of demoProfiles) {
      if (!kind) continue
      const typed = Object.fromEntries(
        Object.entries(kind.details).map(([key, value]) => {
          const { control } = kindProfiles[kind.kind].find((one) => one.key === key)!
          return [
            key,
            control === 'tags' && Array.isArray(value)
              ? value.join('、')
              : Array.isArray(value)
                ? value
                : String(value),
          ]
        }),
      )
      expect(read(kind.kind, typed), externalId).toEqual({ value: kind.details })
      expect(kindProfileProgress(kind.kind, kind.details).missing, externalId).toEqual([])
    }
  })

  it('take a profile begun and not finished', () => {
    expect(read('designer', {})).toEqual({ value: {} })
    expect(read('designer', { materials: '金属、木', rateFromYen: '３０万円' })).toEqual({
      value: { materials: ['金属', '木'], rateFromYen: 300_000 },
    })
  })

  it.each<[ProfiledKind, string, string, string]>([
    ['designer', 'legalForm', 'operator', 'choose_one'],
    ['designer', 'specialties', '<script>', 'choose_one'],
    ['designer', 'rateFromYen', '-300000', 'yen'],
    ['designer', 'rateFromYen', '9'.repeat(40), 'yen'],
    ['designer', 'materials', 'x'.repeat(31), 'tag_too_long?max=30'],
    ['startup', 'product', '文'.repeat(801), 'too_long?max=800'],
    ['startup', 'product', 'x'.repeat(1_000_000), 'too_long?max=800'],
    ['startup', 'referenceNames', 'x'.repeat(121), 'name_too_long?max=120'],
    ['successor_candidate', 'relocationTo', '東京', 'choose_one'],
    ['successor_candidate', 'motives', '電話は090-1234-5678まで', 'contact_detail?found=090-1234-5678'],
    ['successor_candidate', 'experience', 'taro@example.jp へ', 'contact_detail?found=taro%40example.jp'],
    ['referrer', 'branch', 'https://example.jp', 'contact_detail?found=https%3A%2F%2Fexample.jp'],
  ])('%s refuses %s "%.30s"', (kind, key, value, error) => {
    expect(read(kind, { [key]: value })).toEqual({ error: { [key]: [error] } })
  })

  it('keep hostile text as text and drop what no field asks for', () => {
    const product = `<script>alert(1)</script> {{constructor}} ' OR 1=1 -- 🦊`
    expect(read('startup', { product: `\u202e${product}\u0000`, isOperator: 'true', __proto__: 'x' })).toEqual({
      value: { product },
    })
  })
})

describe('who reads what of a kind profile', () => {
  const details = { specialties: ['product'], rateFromYen: 300_000, rateNotes: '基本料30万円から' }
  const shown = (cleared: 'member' | 'party' | 'owner', kinds = ['designer']) =>
    shownKindProfiles(kinds, [{ kind: 'designer', details }], cleared)

  it('tells members a range and deal counterparts the figure', () => {
    const [member] = shown('member')
    expect(member?.fields.map(({ key }) => key)).toEqual(['specialties', 'rateFromYen'])
    expect(JSON.stringify(member)).not.toContain('300000')
    expect(JSON.stringify(member)).not.toContain('基本料')
    expect(shown('party')[0]?.fields.find(({ key }) => key === 'rateFromYen')?.value).toBe(300_000)
  })

  it('keeps, and does not show, what was said as a kind that was taken off', () => {
    expect(shown('owner', ['sme'])).toEqual([])
  })

  it('survives rows of another shape', () => {
    expect(shownKindProfiles(['designer'], [{ kind: 'designer', details: null }], 'owner')).toEqual([])
  })
})
