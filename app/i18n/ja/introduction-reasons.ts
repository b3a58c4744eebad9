/** Why an introduction ends, changes hands or is answered late. */
export const introductionReasons = {
  declineReasons: {
    conditions: {
      label: '条件が合わない',
      kind: '条件に違いがあり、今回は見送りたいとのことです。お申し込みには感謝されています。',
    },
    timing: { label: '時期が合わない', kind: 'いまは時期が合わず、今回は見送りたいとのことです。' },
    fit: { label: '考えている相手と違う', kind: '考えている方向と少し違うため、今回は見送りたいとのことです。' },
    another_party: {
      label: '別の相手と話している',
      kind: 'ほかの方とのお話が進んでおり、今回は見送りたいとのことです。',
    },
    too_close: { label: '取引先や同業で、近すぎる', kind: '仕事の関係が近いため、今回は見送りたいとのことです。' },
    other: { label: 'そのほか', kind: '検討の結果、今回は見送りたいとのことです。' },
  },
  lateReasons: {
    still_interested: {
      label: 'いまからでも話したい',
      kind: '遅れて返事がありました。いまからでもお話ししたいとのことです。もう一度お申し込みいただけます。',
    },
    conditions: {
      label: '条件が合わない',
      kind: '遅れて返事がありました。条件に違いがあり、今回は見送りたいとのことです。',
    },
    timing: { label: '時期が合わない', kind: '遅れて返事がありました。いまは時期が合わないとのことです。' },
    fit: { label: '考えている相手と違う', kind: '遅れて返事がありました。考えている方向と少し違うとのことです。' },
    another_party: {
      label: '別の相手と話している',
      kind: '遅れて返事がありました。ほかの方とのお話が進んでいるとのことです。',
    },
    too_close: { label: '取引先や同業で、近すぎる', kind: '遅れて返事がありました。仕事の関係が近いとのことです。' },
    other: { label: 'そのほか', kind: '遅れて返事がありました。今回は見送りたいとのことです。' },
  },
  turnDownReasons: {
    no_fit: {
      label: '組み合わせとして難しい',
      kind: 'ナビゲータが確かめたところ、この組み合わせは実りが少ないと考えました。',
    },
    conditions_apart: {
      label: '条件が離れている',
      kind: 'ナビゲータが確かめたところ、双方の条件がいまは離れています。',
    },
    request_unclear: {
      label: '申し込みの内容が足りない',
      kind: '申し込みの内容から、相手にお伝えできることが足りませんでした。書き足して、もう一度お申し込みいただけます。',
    },
    counterpart_unavailable: {
      label: '相手がいま応じられない',
      kind: '相手の方が、いまは紹介に応じられない状況です。',
    },
    other: { label: 'そのほか', kind: 'ナビゲータが検討し、今回は提案を見送りました。' },
  },
  refusalReasons: {
    too_close: '知り合い・取引先などで、近すぎる',
    earlier_experience: '以前のやり取りで合わなかった',
    language: '言葉や説明が合わない',
    other: 'そのほか',
  },
  handOverReasons: {
    conflict: '利害の関係がある',
    no_capacity: '手がいっぱい',
    better_contacts: 'もっと詳しい人がいる',
    absence: '休みに入る',
    other: 'そのほか',
  },
  closeReasons: {
    listing_closed: {
      label: '掲載が終わった',
      kind: 'お申し込み先の掲載が終わりました。お待ちいただき、ありがとうございました。',
    },
    listing_matched: {
      label: '相手が決まった',
      kind: 'お申し込み先は、ほかの方とのお話がまとまりました。お待ちいただき、ありがとうございました。',
    },
  },
}
