import type { MethodType } from '../objects/method-use.ts'

/** The words of the pages beside the payment page itself, and of the choice on it. */
export interface MethodTexts {
  method: string
  methods: Record<MethodType, string>
  methodHints: Record<MethodType, string>
  amountDue: string
  proofTitle: string
  proofDetail: string
  proofApprove: string
  proofRefuse: string
  walletTitle: string
  walletDetail: string
  walletApprove: string
  walletRefuse: string
  voucherTitle: string
  voucherDetail: string
  voucherDeadline: string
  voucherStore: string
  voucherCode: string
  voucherConfirmation: string
  stores: Record<'familymart' | 'lawson' | 'ministop' | 'seicomart', string>
  forTest: string
  voucherPaid: string
  voucherExpire: string
  voucherIsPaid: string
  voucherIsPaidDetail: string
  voucherIsExpired: string
  voucherIsExpiredDetail: string
  transferTitle: string
  transferDetail: string
  transferArrived: (amount: string) => string
  transferBank: string
  transferBranch: string
  transferKind: string
  transferOrdinary: string
  transferNumber: string
  transferHolder: string
  transferReference: string
  transferAmount: string
  transferAmountInvalid: string
  transferSend: string
  transferIsPaid: string
  transferIsPaidDetail: string
  toShop: string
  actionOver: string
  actionOverDetail: string
  moment: (seconds: number) => string
}

const IN_JAPAN = { timeZone: 'Asia/Tokyo', dateStyle: 'long', timeStyle: 'short' } as const

export const JAPANESE_METHODS: MethodTexts = {
  method: 'お支払い方法',
  methods: { card: 'カード', paypay: 'PayPay（スマホ決済）', konbini: 'コンビニ払い', customer_balance: '銀行振込' },
  methodHints: {
    card: 'すぐにお支払いが終わります。',
    paypay: 'PayPayの画面に移って承認します。',
    konbini: '番号をお店に伝えて、現金で支払います。',
    customer_balance: '表示される口座に振り込みます。',
  },
  amountDue: 'お支払いの金額',
  proofTitle: '本人確認（3Dセキュア）',
  proofDetail:
    '本物のカードでは、ここでカード会社がパスワードなどを確認します。テストなので、どちらかのボタンを押してください。',
  proofApprove: '本人確認に成功する',
  proofRefuse: '本人確認に失敗する',
  walletTitle: 'PayPayでのお支払い',
  walletDetail: '本物の支払いでは、ここでPayPayのアプリが開きます。テストなので、どちらかのボタンを押してください。',
  walletApprove: '支払いを承認する',
  walletRefuse: '支払いを取り消す',
  voucherTitle: 'コンビニでのお支払い',
  voucherDetail: 'お支払いはまだ終わっていません。期限までに、次の番号をお店の端末かレジで伝えてお支払いください。',
  voucherDeadline: 'お支払いの期限',
  voucherStore: 'お店',
  voucherCode: '支払い番号',
  voucherConfirmation: '確認番号',
  stores: { familymart: 'ファミリーマート', lawson: 'ローソン', ministop: 'ミニストップ', seicomart: 'セイコーマート' },
  forTest: 'テストの操作',
  voucherPaid: 'お店で支払ったことにする',
  voucherExpire: '期限が切れたことにする',
  voucherIsPaid: 'お支払いを確認しました',
  voucherIsPaidDetail: 'お店からお支払いの知らせが届きました。この画面は閉じてかまいません。',
  voucherIsExpired: 'お支払いの期限が切れました',
  voucherIsExpiredDetail:
    'この番号ではもうお支払いになれません。請求はされていません。元の画面からもう一度お手続きください。',
  transferTitle: '銀行振込のご案内',
  transferDetail: '次の口座にお振り込みください。本物の振込は受け取れません。',
  transferArrived: (amount) => `${amount}は届いています。残りをお振り込みください。`,
  transferBank: '銀行',
  transferBranch: '支店',
  transferKind: '口座の種類',
  transferOrdinary: '普通',
  transferNumber: '口座番号',
  transferHolder: '口座名義',
  transferReference: '照合番号',
  transferAmount: '振り込んだことにする金額（円）',
  transferAmountInvalid: '1円以上の金額を数字で入力してください（例：50000）。',
  transferSend: '振り込んだことにする',
  transferIsPaid: 'お振込を確認しました',
  transferIsPaidDetail: 'お支払いは終わっています。この画面は閉じてかまいません。',
  toShop: '元の画面に進む',
  actionOver: 'この手続きは終わっています',
  actionOverDetail: 'この画面は閉じて、元の画面にお戻りください。',
  moment: (seconds) => `${new Intl.DateTimeFormat('ja-JP', IN_JAPAN).format(seconds * 1000)}（日本時間）`,
}

export const ENGLISH_METHODS: MethodTexts = {
  method: 'How to pay',
  methods: {
    card: 'Card',
    paypay: 'PayPay (mobile wallet)',
    konbini: 'Convenience store (konbini)',
    customer_balance: 'Bank transfer',
  },
  methodHints: {
    card: 'The payment is done at once.',
    paypay: 'You approve on the page of PayPay.',
    konbini: 'You tell the shop a number and pay there.',
    customer_balance: 'You transfer to the account that is shown.',
  },
  amountDue: 'Amount to pay',
  proofTitle: 'Confirm who you are (3-D Secure)',
  proofDetail:
    'With a real card the issuer asks for a password or the like here. This is a test: press one of the buttons.',
  proofApprove: 'Let it succeed',
  proofRefuse: 'Let it fail',
  walletTitle: 'Pay with PayPay',
  walletDetail: 'In a real payment the PayPay app opens here. This is a test: press one of the buttons.',
  walletApprove: 'Approve the payment',
  walletRefuse: 'Call the payment off',
  voucherTitle: 'Pay at a convenience store',
  voucherDetail:
    'The payment is not done yet. Give these numbers at the terminal or the till of a shop before the deadline.',
  voucherDeadline: 'Pay by',
  voucherStore: 'Shop',
  voucherCode: 'Payment code',
  voucherConfirmation: 'Confirmation number',
  stores: { familymart: 'FamilyMart', lawson: 'Lawson', ministop: 'Ministop', seicomart: 'Seicomart' },
  forTest: 'For the test',
  voucherPaid: 'Pretend it was paid at the shop',
  voucherExpire: 'Pretend the deadline has passed',
  voucherIsPaid: 'The payment has arrived',
  voucherIsPaidDetail: 'The shop has reported the payment. You can close this page.',
  voucherIsExpired: 'The deadline has passed',
  voucherIsExpiredDetail:
    'These numbers cannot be paid any more. Nothing was charged. Start again from where you came from.',
  transferTitle: 'How to transfer',
  transferDetail: 'Transfer to this account. No real transfer can arrive here.',
  transferArrived: (amount) => `${amount} has arrived. Please transfer the rest.`,
  transferBank: 'Bank',
  transferBranch: 'Branch',
  transferKind: 'Kind of account',
  transferOrdinary: 'Ordinary (futsu)',
  transferNumber: 'Account number',
  transferHolder: 'Account holder',
  transferReference: 'Reference',
  transferAmount: 'Amount to pretend (yen)',
  transferAmountInvalid: 'Enter an amount of one yen or more in digits (for example 50000).',
  transferSend: 'Pretend it was transferred',
  transferIsPaid: 'The transfer has arrived',
  transferIsPaidDetail: 'The payment is done. You can close this page.',
  toShop: 'Continue',
  actionOver: 'This step is done',
  actionOverDetail: 'Close this page and go back to where you came from.',
  moment: (seconds) => `${new Intl.DateTimeFormat('en-GB', IN_JAPAN).format(seconds * 1000)} (Japan time)`,
}
