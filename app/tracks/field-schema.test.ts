import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import { formErrorMap } from '#app/platform/form/error-map.ts'
import { field, type FieldControl, fieldControls } from './field.ts'
import { fieldsShape, rangeDefects } from './field-schema.ts'

const ID = '0192f000-0000-7000-8000-000000000001'

const fieldOf = (control: FieldControl, more: Parameters<typeof field>[3] = {}) =>
  field('it', control, 'public', { ...(/^choices?$/.test(control) ? { options: ['a', 'b'] } : {}), ...more })

/** The value that was understood, or the encoded form error. */
function read(control: FieldControl, given: unknown, more: Parameters<typeof field>[3] = {}) {
  const result = z.object(fieldsShape([fieldOf(control, more)])).safeParse({ it: given }, { error: formErrorMap })
  return result.success ? { value: result.data['it'] } : { error: result.error.issues[0]?.message }
}

describe('what is understood', () => {
  it.each<[FieldControl, unknown, unknown]>([
    ['line', ' 見本\t 製作所\u200f ', '見本 製作所'],
    ['text', 'a\r\nb\u0007', 'a\nb'],
    ['text', '🏭👩‍🏭 مرحبا', '🏭👩‍🏭 مرحبا'],
    ['municipality', '　大田区 ', '大田区'],
    ['yen', '１，２００万円', 12_000_000],
    ['yen', '\u202e1億', 100_000_000],
    ['integer', '約９人', 9],
    ['year', '昭和43年', 1968],
    ['date', '2027年4月1日', '2027-04-01'],
    ['choice', 'b', 'b'],
    ['choices', 'a', ['a']],
    ['choices', ['b', 'a', 'b', ''], ['b', 'a']],
    ['tags', '金属，試作、 試作\n小ロット,', ['金属', '試作', '小ロット']],
    ['names', '株式会社見本、東京支店\r\n\n見本㈱\n', ['株式会社見本、東京支店', '見本(株)']],
    ['industry', '24', '24'],
    ['industries', ['24', 'E'], ['24', 'E']],
    ['prefecture', '東京都', '東京都'],
    ['prefectures', '東京都', ['東京都']],
    ['images', [ID, ID], [ID]],
  ])('%s: %j', (control, given, value) => expect(read(control, given)).toEqual({ value }))

  it.each(fieldControls)('%s: blanks and nothing at all are not said', (control) => {
    for (const given of [undefined, null, '', ' 　\n', '\u202e\u0000'])
      expect(read(control, given)).toEqual({ value: undefined })
    if (['choices', 'industries', 'prefectures', 'images'].includes(control))
      expect(read(control, [])).toEqual({ value: undefined })
  })

  it.each([
    ['▲150万円', -1_500_000],
    ['△1,200', -1_200],
    ['マイナス30万', -300_000],
    ['−１億', -100_000_000],
    ['-0', 0],
    ['620万円', 6_200_000],
  ])('a profit: %s', (typed, value) => expect(read('yen', typed, { min: -1e13 })).toEqual({ value }))
})

const HUGE = 'あ'.repeat(1_000_000)
const HOSTILE = `<b onload=x>\u202e';DROP-- {{t}}$t(a)`

describe('what is refused, beside its field', () => {
  it.each<[FieldControl, unknown, string]>([
    ['line', 'あ'.repeat(121), 'too_long?max=120'],
    ['yen', '-5', 'yen'],
    ['yen', '▲5', 'yen'],
    ['yen', '9'.repeat(400), 'yen'],
    ['yen', '1e9', 'yen'],
    ['integer', '-3', 'whole_number'],
    ['integer', '1000001', 'too_large?max=1000000'],
    ['year', '3001', 'year'],
    ['year', '2101', 'too_large?max='],
    ['date', '2027-02-30', 'date'],
    ['choice', 'c', 'choose_one'],
    ['choice', ['a', 'b'], 'choose_one'],
    ['choice', 'toString', 'choose_one'],
    ['choices', ['a', 'c'], 'choose_one'],
    ['choices', [{ a: 1 }], 'invalid'],
    ['tags', 'あ'.repeat(31), 'tag_too_long?max=30'],
    ['tags', Array.from({ length: 13 }, (_, at) => `語${at}`).join('、'), 'too_many?max=12'],
    ['names', 'あ'.repeat(121), 'name_too_long?max=120'],
    ['names', Array.from({ length: 31 }, (_, at) => `社${at}`).join('\n'), 'too_many?max=30'],
    ['industry', 'ZZ', 'choose_one'],
    ['industries', ['24', '00'], 'choose_one'],
    ['prefecture', 'Tokyo', 'choose_one'],
    ['prefectures', ['東京'], 'choose_one'],
    ['images', ['../etc/passwd'], 'invalid'],
    ['images', Array.from({ length: 9 }, (_, at) => ID.slice(0, -2) + String(at + 10)), 'too_many?max=8'],
  ])('%s: %j', (control, given, error) => expect(read(control, given).error).toContain(error))

  it('a profit beyond all measure', () => {
    expect(read('yen', '▲99兆', { min: -1e13 })).toEqual({ error: 'signed_yen' })
    expect(read('yen', '▲5億', { min: -1e8 })).toEqual({ error: 'too_small?min=-100000000' })
  })

  it.each(fieldControls)('%s: a megabyte, at once and without an exception', (control) => {
    const since = performance.now()
    for (const given of [
      HUGE,
      '1'.repeat(1_000_000),
      `${'1億'.repeat(300_000)}x`,
      'a,'.repeat(500_000),
      '\n'.repeat(1_000_000) + 'x',
    ])
      expect(read(control, given).error ?? 'understood').toMatch(
        control === 'text' || control === 'line' || control === 'municipality' ? /too_long|understood/ : /./,
      )
    expect(read(control, HUGE).error).toBeDefined()
    expect(performance.now() - since).toBeLessThan(2_000)
  })

  it.each(fieldControls)('%s: hostile text is text or an error, never anything else', (control) => {
    const result = read(control, HOSTILE)
    if ('value' in result) expect([result.value].flat()[0]).toBe(HOSTILE.replace('\u202e', ''))
    else expect(result.error).toMatch(/^[a-z_]+(\?|$)/)
  })

  it.each(fieldControls)('%s: what no form sends', (control) => {
    for (const given of [{ toString: 1 }, 12, true, [[1]], [null], [HUGE]]) {
      const result = read(control, given)
      expect('error' in result ? typeof result.error : result.value).not.toBe(given)
    }
  })
})

describe('ranges', () => {
  const price = [field('low', 'yen', 'public'), field('high', 'yen', 'public', { notBelow: 'low' })]
  const days = [field('from', 'date', 'public'), field('until', 'date', 'public', { notBelow: 'from' })]
  it.each([
    [price, { low: 2, high: 1 }, [['low', 'min_above_max']]],
    [price, { low: 2, high: 2 }, []],
    [price, { low: 2 }, []],
    [price, { low: -3, high: -4 }, [['low', 'min_above_max']]],
    [price, { low: 9, high: 10 }, []],
    [days, { from: '2027-04-02', until: '2027-04-01' }, [['until', 'end_before_start']]],
    [days, { from: '2027-04-01', until: '2027-04-01' }, []],
    [days, { until: '2027-04-01' }, []],
  ])('case %#', (fields, values, defects) => expect([...rangeDefects(fields, values)]).toEqual(defects))
})
