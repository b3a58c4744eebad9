import { ENGLISH_METHODS, JAPANESE_METHODS, type MethodTexts } from './method-texts.ts'

export interface PageTexts extends MethodTexts {
  lang: 'ja' | 'en'
  title: string
  testNotice: string
  testDetail: string
  summary: string
  item: string
  quantity: string
  amount: string
  total: string
  payer: string
  email: string
  card: string
  number: string
  cardHint: string
  cardSucceeds: string
  cardDeclines: string
  cardAsks: string
  expiry: string
  expiryHint: string
  securityCode: string
  securityCodeHint: string
  holder: string
  pay: (amount: string) => string
  back: string
  errorHeading: string
  errors: Record<PageError, string>
  paid: string
  paidDetail: string
  expired: string
  expiredDetail: string
  notFound: string
  notFoundDetail: string
  yen: (amount: number) => string
}

export type PageError = keyof typeof JAPANESE_ERRORS

const JAPANESE_ERRORS = {
  email_invalid: 'メールアドレスを、例のとおりの形で入力してください（例：hanako@example.jp）。',
  number_missing: 'カード番号を入力してください（例：4242 4242 4242 4242）。',
  number_unknown:
    'この番号は使えません。この画面にあるテスト用の番号を入力してください。入力された番号は保存していません。',
  expiry_invalid: '有効期限を、これから先の月で「月 / 年」の形で入力してください（例：12 / 34）。',
  security_code_invalid: 'セキュリティコードは3桁の数字で入力してください（例：123）。',
  method_missing: 'お支払い方法を選んでください。',
  not_proven:
    '本人確認が終わりませんでした。支払いは行われていません。もう一度お試しになるか、別の方法をお選びください。',
  not_approved: 'PayPayでの支払いは取り消されました。支払いは行われていません。別の方法もお選びになれます。',
  declined: 'このカードは承認されませんでした。支払いは行われていません。別のカード番号でもう一度お試しください。',
  insufficient_funds: 'カードの残高が足りません。支払いは行われていません。別のカード番号でお試しください。',
  expired_card: 'このカードは有効期限が切れています。支払いは行われていません。別のカード番号でお試しください。',
}

export const JAPANESE: PageTexts = {
  ...JAPANESE_METHODS,
  lang: 'ja',
  title: 'お支払い',
  testNotice: 'テスト決済（実際の請求はありません）',
  testDetail: '本物のカード番号は入力しないでください。',
  summary: 'お支払いの内容',
  item: '内容',
  quantity: '数量',
  amount: '金額',
  total: '合計',
  payer: 'お支払いになる方',
  email: 'メールアドレス',
  card: 'カード',
  number: 'カード番号',
  cardHint: 'テスト用の番号が使えます。',
  cardSucceeds: '支払いが成功する番号',
  cardDeclines: '支払いが断られる番号',
  cardAsks: '本人確認を求められる番号',
  expiry: '有効期限（月 / 年）',
  expiryHint: 'テスト用の値が入っています。',
  securityCode: 'セキュリティコード',
  securityCodeHint: 'テスト用の値が入っています。',
  holder: 'カードの名義（任意）',
  pay: (amount) => `${amount}を支払う`,
  back: '支払わずに戻る',
  errorHeading: '支払いはまだ終わっていません',
  errors: JAPANESE_ERRORS,
  paid: 'お支払いは終わっています',
  paidDetail: 'この画面を閉じて、元の画面にお戻りください。二重に支払われることはありません。',
  expired: 'お支払いの期限が切れました',
  expiredDetail: '請求はされていません。元の画面に戻って、もう一度お手続きください。',
  notFound: 'お支払いの画面が見つかりません',
  notFoundDetail: 'アドレスをお確かめのうえ、元の画面からもう一度お進みください。',
  yen: (amount) => `${amount.toLocaleString('ja-JP')}円`,
}

export const ENGLISH: PageTexts = {
  ...ENGLISH_METHODS,
  lang: 'en',
  title: 'Payment',
  testNotice: 'Test payment (nothing is really charged)',
  testDetail: 'Do not enter a real card number.',
  summary: 'What you pay for',
  item: 'Item',
  quantity: 'Quantity',
  amount: 'Amount',
  total: 'Total',
  payer: 'Who pays',
  email: 'Email address',
  card: 'Card',
  number: 'Card number',
  cardHint: 'Use a test number.',
  cardSucceeds: 'Succeeds',
  cardDeclines: 'Is declined',
  cardAsks: 'Asks for confirmation',
  expiry: 'Expiry date (month / year)',
  expiryHint: 'A test value is filled in.',
  securityCode: 'Security code',
  securityCodeHint: 'A test value is filled in.',
  holder: 'Name on the card (optional)',
  pay: (amount) => `Pay ${amount}`,
  back: 'Go back without paying',
  errorHeading: 'The payment is not finished yet',
  errors: {
    email_invalid: 'Enter an email address in the usual form (for example hanako@example.jp).',
    number_missing: 'Enter a card number (for example 4242 4242 4242 4242).',
    number_unknown:
      'This number cannot be used. Enter one of the test numbers on this page. The number was not stored.',
    expiry_invalid: 'Enter an expiry date in the future as month / year (for example 12 / 34).',
    security_code_invalid: 'Enter the security code as three digits (for example 123).',
    method_missing: 'Choose how you want to pay.',
    not_proven: 'Your identity was not confirmed. Nothing was paid. Try again, or choose another way to pay.',
    not_approved: 'The payment with PayPay was called off. Nothing was paid. You can choose another way to pay.',
    declined: 'The card was declined. Nothing was paid. Try again with another card number.',
    insufficient_funds: 'The card has insufficient funds. Nothing was paid. Try another card number.',
    expired_card: 'The card has expired. Nothing was paid. Try another card number.',
  },
  paid: 'This payment is done',
  paidDetail: 'Close this page and go back to where you came from. You will not be charged twice.',
  expired: 'The time to pay has run out',
  expiredDetail: 'Nothing was charged. Go back and start the payment again.',
  notFound: 'This payment page does not exist',
  notFoundDetail: 'Check the address and start again from where you came from.',
  yen: (amount) => `¥${amount.toLocaleString('en-US')}`,
}

/** Japanese unless the session asks for English. */
export const textsFor = (locale: string | null | undefined): PageTexts =>
  locale === 'en' || locale?.startsWith('en-') ? ENGLISH : JAPANESE
