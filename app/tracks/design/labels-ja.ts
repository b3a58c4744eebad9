import { needFieldLabels, offerFieldLabels, options } from './field-labels-ja.ts'

export const labels = {
  name: 'デザイン連携',
  short: 'デザイン',
  summary: '中小企業の技術や素材と、デザイナーの力を結びます。新しい商品や見せ方を一緒につくる場です。',
  sides: {
    offer: {
      name: 'デザインの仕事を引き受ける',
      who: 'デザイナーやデザイン事務所の方',
      help: '名前を出さずに掲載できます。お名前や過去の顧客名は、あなたが許可した相手だけが見られます。',
      fields: offerFieldLabels,
    },
    need: {
      name: 'デザイナーを探す',
      who: '技術や素材、商品をデザインで生かしたい会社の方',
      help: '名前を出さずに掲載できます。社名や未公開の技術は、秘密保持契約を結び、あなたが許可した相手だけが見られます。',
      fields: needFieldLabels,
    },
  },
  options,
  states: {
    nda: { name: '秘密保持の約束', explain: '双方が秘密保持契約に署名すると、次へ進みます。' },
    briefing: { name: '相談と見学', explain: '現場や資料を見せ合い、何をつくるかを話し合います。' },
    terms: { name: '条件の話し合い', explain: '内容、金額、期日、権利を話し合います。' },
    production: { name: '制作', explain: 'デザイナーが制作を進めます。' },
    delivered: { name: '確認', explain: '届いた成果を、頼んだ会社が確かめます。' },
    accepted: { name: '完了', explain: '成果を受け取り、この仕事は終わりました。' },
    broken_off: { name: '取りやめ', explain: 'この話は終わりました。ほかの相手との話は続けられます。' },
  },
  transitions: {
    sign_nda: {
      button: '秘密保持契約を確定する',
      done: '双方が秘密保持契約に署名しました',
      explain: '双方の署名がそろうと、自動で次へ進みます。',
    },
    finish_briefing: {
      button: '条件の話し合いに進む',
      done: '条件の話し合いに進みました',
      explain: '双方がこのボタンを押すと進みます。まだ何も約束したことにはなりません。',
    },
    accept_terms: {
      button: 'この条件で始める',
      done: '条件に合意しました',
      explain: '相手から示された条件で、制作を始めます。',
    },
    deliver: {
      button: '成果を届けたと伝える',
      done: '成果が届きました',
      explain: '仕上がりを相手に渡した後に押してください。',
    },
    ask_for_changes: {
      button: '直しをお願いする',
      done: '直しの依頼がありました',
      explain: '約束の範囲で直しをお願いし、制作に戻ります。',
    },
    accept_delivery: {
      button: '成果を受け取る',
      done: '成果を受け取りました',
      explain: '内容を確かめ、この仕事を完了にします。',
    },
    break_off: {
      button: 'この話を取りやめる',
      done: '取りやめになりました',
      explain: '理由を選んで終わりにします。許可した情報は、相手から見えなくなります。',
    },
  },
  breakOffReasons: {
    price: '金額が折り合わなかった',
    rights: '権利の扱いが折り合わなかった',
    conditions: '金額以外の条件が折り合わなかった',
    timing: '時期が合わなかった',
    another_party: '別の相手と進めることにした',
    changed_mind: '考えが変わった',
    other: 'そのほか',
  },
}
