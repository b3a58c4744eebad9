import { needFieldLabels, offerFieldLabels, options } from './field-labels-ja.ts'

export const labels = {
  name: '事業の引き継ぎ',
  short: '引き継ぎ',
  summary: '会社やお店を、続けてくれる人へ引き継ぎます。後継者を探す方と、引き継ぎたい方のための場です。',
  sides: {
    offer: {
      name: '後継者を探す',
      who: '後を継ぐ人がいない会社やお店の方',
      help: '名前を出さずに掲載できます。社名や決算の数字は、秘密保持契約を結び、あなたが許可した相手だけが見られます。',
      fields: offerFieldLabels,
    },
    need: {
      name: '会社を引き継ぎたい',
      who: '事業を広げたい会社や、経営者として会社を継ぎたい方',
      help: '名前を出さずに掲載できます。お名前や資金の詳細は、あなたが許可した相手だけが見られます。',
      fields: needFieldLabels,
    },
  },
  options,
  states: {
    nda: { name: '秘密保持の約束', explain: '双方が秘密保持契約に署名すると、次へ進みます。' },
    disclosure: { name: '情報の開示', explain: '資料を見せ合い、話を進めるかどうかを考えます。' },
    negotiation: { name: '条件の話し合い', explain: '金額や時期などの条件を話し合います。' },
    due_diligence: { name: '詳しい調査', explain: '引き継ぐ側が、帳簿や契約、設備を詳しく確かめます。' },
    agreement: { name: '最終契約', explain: '専門家と内容を確かめ、最終契約を結びます。' },
    contract_fee: { name: '手数料のお支払い', explain: '成約の手数料の精算が済むと、引き渡しへ進みます。' },
    closing: { name: '引き渡し', explain: '代金の支払いと引き渡しを、双方で確かめます。' },
    closed: { name: '引き継ぎ完了', explain: '事業の引き継ぎが終わりました。' },
    broken_off: { name: '取りやめ', explain: 'この話は終わりました。ほかの相手との話は続けられます。' },
  },
  transitions: {
    sign_nda: {
      button: '秘密保持契約を確定する',
      done: '双方が秘密保持契約に署名しました',
      explain: '双方の署名がそろうと、自動で次へ進みます。',
    },
    begin_negotiation: {
      button: '条件の話し合いに進む',
      done: '条件の話し合いに進みました',
      explain: '双方がこのボタンを押すと進みます。まだ何も約束したことにはなりません。',
    },
    accept_terms: {
      button: 'この条件で進める',
      done: '条件に合意しました',
      explain: '相手から示された条件で、詳しい調査に進みます。手数料はこの金額から計算します。',
    },
    finish_due_diligence: {
      button: '調査を終えたと伝える',
      done: '詳しい調査が終わりました',
      explain: '調べ終えたことを伝え、最終契約へ進みます。',
    },
    sign_agreement: {
      button: '最終契約を結んだと確認する',
      done: '双方が最終契約を確認しました',
      explain: '契約書に署名した後に押してください。双方が押すと、手数料が確定します。',
    },
    settle_fee: {
      button: '手数料の精算を確定する',
      done: '手数料の精算が済みました',
      explain: 'お支払いが確認されると、自動で次へ進みます。',
    },
    confirm_closing: {
      button: '引き渡しが済んだと確認する',
      done: '双方が引き渡しを確認しました',
      explain: '代金と引き渡しが済んだ後に押してください。双方が押すと完了です。',
    },
    break_off: {
      button: 'この話を取りやめる',
      done: '取りやめになりました',
      explain: '理由を選んで終わりにします。許可した情報は、相手から見えなくなります。',
    },
  },
  breakOffReasons: {
    price: '金額が折り合わなかった',
    diligence_findings: '調査で分かったことがあった',
    earnings_quality: '利益の見通しが合わなかった',
    conditions: '金額以外の条件が折り合わなかった',
    timing: '時期が合わなかった',
    another_party: '別の相手と進めることにした',
    changed_mind: '考えが変わった',
    other: 'そのほか',
  },
}
