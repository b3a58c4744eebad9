import { JAPANESE, type PageTexts } from './texts.ts'

// Japanese only: the people who are paid are in Japan.
export const ONBOARDING_TEXTS: PageTexts = {
  ...JAPANESE,
  testNotice: 'テスト（本物の登録ではありません）',
  testDetail: '本物の口座番号や身分証明書は入力しないでください。',
}

export const ONBOARDING = {
  title: '受け取り口座の登録',
  intro: 'お金を受け取る方と、振込先の口座を登録します。入力した内容は、決済会社だけが受け取ります。',
  who: '受け取る方',
  kind: '個人ですか、会社ですか',
  individual: '個人・個人事業主',
  company: '会社などの法人',
  familyName: '姓（会社の場合は代表者）',
  givenName: '名（会社の場合は代表者）',
  companyName: '会社名（会社の場合だけ）',
  bank: '振込先の口座',
  bankHint: 'テスト用の口座番号が入っています。',
  bankSucceeds: '振込が届く番号',
  bankFails: '振込が失敗する番号',
  routing: '銀行と支店の番号（7桁）',
  number: '口座番号（7桁）',
  holder: '口座名義（カタカナ）',
  document: '本人確認の書類（テスト）',
  documentHint: '本物の書類は送らず、確認の結果を選んでください。',
  documents: {
    verified: 'すぐに確認が終わる',
    in_review: '確認に1日かかる',
    refused: '書類が読めないと言われる',
    missing: '書類をあとで出す',
  },
  terms: '決済会社の規約に同意します',
  submit: 'この内容で登録する',
  later: 'あとで続ける',
  errorHeading: '登録はまだ終わっていません',
  errors: {
    name: '受け取る方のお名前を入力してください。',
    routing: '銀行と支店の番号は7桁の数字で入力してください（例：1100000）。',
    number: '口座番号は7桁の数字で入力してください（例：0001234）。',
    terms: '規約に同意する場合は、印を付けてください。',
  },
}

export type OnboardingError = keyof typeof ONBOARDING.errors
