import { expect, it } from 'vitest'
import { orderSchema } from './schema.ts'

const typed = {
  content: '商品の箱のデザイン',
  place: '本社の受付',
  title1: '最終データ',
  amount1: '２０万円',
  deliverOn1: '2099-04-01',
  payBy1: '2099-05-31',
}
const faultsOf = (values: Record<string, string>) =>
  Object.fromEntries(
    (orderSchema.safeParse(values).error?.issues ?? []).map(({ path, message }) => [path.join('.'), message]),
  )

it('reads amounts as they are typed, and rows with nothing in them as none', () =>
  expect(orderSchema.parse({ ...typed, title2: ' ', amount2: '' }).parts).toEqual([
    { title: '最終データ', workYen: 200_000, deliverOn: '2099-04-01', payBy: '2099-05-31' },
  ]))

it('says what is wrong beside the field it is wrong in', () => {
  expect(faultsOf({ ...typed, payBy1: '2099-06-01' })).toEqual({ payBy1: 'pay_too_late?last=2099-05-31' })
  expect(faultsOf({ ...typed, payBy1: '2099-04-14' })).toEqual({ payBy1: 'pay_before_inspection?first=2099-04-15' })
  expect(faultsOf({ ...typed, amount1: '999', deliverOn1: '2020-01-01' })).toMatchObject({
    amount1: 'too_small?min=1000',
    deliverOn1: 'day_gone',
  })
  expect(faultsOf({ ...typed, title3: 'ラフ案' })).toEqual({ amount3: 'yen', deliverOn3: 'date', payBy3: 'date' })
})
