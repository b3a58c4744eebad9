import { needFieldLabels, offerFieldLabels, options } from './field-labels-ja.ts'

export const labels = {
  name: 'トライアル購入',
  short: 'トライアル購入',
  summary: '現場の困りごとを、新しい製品やサービスで試して確かめます。試す側と、試してほしい側を結ぶ場です。',
  sides: {
    offer: {
      name: '製品を試してもらう',
      who: '新しい製品やサービスを持つスタートアップの方',
      help: '社名を出さずに掲載できます。社名や未公開の技術は、秘密保持契約を結び、あなたが許可した相手だけが見られます。',
      fields: offerFieldLabels,
    },
    need: {
      name: '困りごとの解決策を探す',
      who: '新しい製品やサービスを現場で試したい会社・団体の方。試せる場所を提供したい方も。',
      help: '名前を出さずに掲載できます。団体名や現場の詳細は、秘密保持契約を結び、あなたが許可した相手だけが見られます。',
      fields: needFieldLabels,
    },
  },
  options,
  states: {
    nda: { name: '秘密保持の約束', explain: '双方が秘密保持契約に署名すると、次へ進みます。' },
    planning: { name: 'トライアルの計画', explain: '何を、どこで、どう確かめるかを決めます。' },
    terms: { name: '条件の話し合い', explain: '料金、期間、役割、うまくいったと言える目安を話し合います。' },
    trial: { name: 'トライアル', explain: '現場で試しています。' },
    evaluation: { name: '評価', explain: '結果を確かめ、続けるかどうかを決めます。' },
    purchased: { name: '本導入', explain: '続けて使うことになりました。' },
    not_purchased: { name: 'トライアルで終了', explain: 'トライアルを終え、今回は導入しないことになりました。' },
    broken_off: { name: '取りやめ', explain: 'この話は終わりました。ほかの相手との話は続けられます。' },
  },
  transitions: {
    sign_nda: {
      button: '秘密保持契約を確定する',
      done: '双方が秘密保持契約に署名しました',
      explain: '双方の署名がそろうと、自動で次へ進みます。',
    },
    finish_plan: {
      button: '計画を決めて条件へ進む',
      done: '条件の話し合いに進みました',
      explain: '双方がこのボタンを押すと進みます。まだ何も約束したことにはなりません。',
    },
    accept_terms: {
      button: 'この条件でトライアルを始める',
      done: '条件に合意しました',
      explain: '相手から示された条件で、トライアルを始めます。',
    },
    finish_trial: {
      button: 'トライアルが終わったと伝える',
      done: 'トライアルが終わりました',
      explain: '決めた期間や回数のトライアルが終わったら押してください。',
    },
    purchase: {
      button: '本導入を決める',
      done: '本導入が決まりました',
      explain: '続けて使うことを相手に伝え、この案件を完了にします。',
    },
    do_not_purchase: {
      button: '今回は導入しない',
      done: '今回は導入しないことになりました',
      explain: 'トライアルの結果を踏まえて、ここで終わりにします。',
    },
    break_off: {
      button: 'この話を取りやめる',
      done: '取りやめになりました',
      explain: '理由を選んで終わりにします。許可した情報は、相手から見えなくなります。',
    },
  },
  breakOffReasons: {
    price: '金額が折り合わなかった',
    no_fit: '現場に合わなかった',
    conditions: '金額以外の条件が折り合わなかった',
    timing: '時期が合わなかった',
    another_party: '別の相手と進めることにした',
    changed_mind: '考えが変わった',
    other: 'そのほか',
  },
}
