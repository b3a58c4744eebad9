import { describe, expect, it } from 'vitest'
import { findNameRequest } from './name-requests.ts'

describe('findNameRequest', () => {
  it.each([
    ['会社名を教えてください。', '会社名を教え'],
    ['御社の社名をぜひお聞かせください', '社名をぜひお聞かせ'],
    ['社名だけでも知りたいです', '社名だけでも知りた'],
    ['屋号は何ですか？', '屋号は何'],
    ['どちらの会社でしょうか', 'どちらの会社でしょう'],
    ['ご担当者のお名前は？', 'お名前は?'],
    ['ご連絡先を先に教えて頂けますか', '連絡先を先に教え'],
    ['ホームページのＵＲＬを教えてください', 'ホームページのURLを教え'],
    ['あなたはどなたですか', 'あなたはどなた'],
    ['一度、直接お会いできませんか', '直接お会いできませんか'],
    ["What is your company's name?", "What is your company's name"],
    ['Could you share your contact details please', 'Could you share your contact details'],
    ['Who are you?', 'Who are you'],
    ['We would like to contact you directly.', 'contact you directly'],
  ])('finds in %s', (text, found) => expect(findNameRequest(text)).toBe(found))

  it.each([
    '屋号は残せますか。',
    '屋号を残せるか教えてください。',
    '社名の変更は考えていますか。',
    '主な製品の名前と用途を、言える範囲で説明してください。',
    '従業員の方は何名ですか。平均の年齢も教えてください。',
    '工場は駅から歩けますか。どのあたりですか。',
    'お客様と直接取引していますか。',
    'ホームページはお持ちですか。',
    'Would the company name be kept after the handover?',
    'Please tell us whether the company name can be kept.',
    'How many people work there?',
    '',
  ])('lets through: %s', (text) => expect(findNameRequest(text)).toBeUndefined())

  it('does not hang on long text', () => {
    const started = performance.now()
    for (const piece of ['社名を', '直接ご連絡', 'tell me ', 'ホームページの', 'a '])
      findNameRequest(piece.repeat(200_000 / piece.length))
    expect(performance.now() - started).toBeLessThan(2_000)
  })
})
