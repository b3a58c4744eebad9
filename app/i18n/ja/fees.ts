export const fees = {
  table: {
    caption: '手数料の内訳',
    item: '項目',
    amount: '金額',
  },
  lines: {
    tier: {
      name: '基本の手数料',
      explain: '{{band}}の{{percent}}％です。',
    },
    band: {
      name: '{{from}}を超える部分',
      explain: 'このうち{{band}}の{{percent}}％です。',
    },
    firstBand: {
      name: '{{upTo}}以下の部分',
      explain: 'このうち{{band}}の{{percent}}％です。',
    },
    minimum: {
      name: '最低額までの差額',
      explain: '手数料の最低額は{{minimum}}です。それに届かない分です。',
    },
    waiver: {
      name: 'はじめの{{upTo}}の免除',
      explain: '手数料のうち{{upTo}}（税抜き）までは、1つの事業者につき1回だけ、いただきません。',
    },
    too_small: {
      name: '少額のため、いただかない分',
      explain: '税込みで{{below}}に満たない手数料は、いただきません。',
    },
    subtotal: { name: '小計（税抜き）', explain: 'ここまでを足し引きした金額です。' },
    tax: { name: '消費税', explain: '小計の{{percent}}％です。1円未満は切り捨てます。' },
    total: { name: '合計（税込み）', explain: 'お支払いいただく金額です。' },
  },
  bases: {
    share_or_transfer_price: {
      name: '譲渡価格',
      explain: '双方が合意した、会社の株式または事業の対価です。手数料はこの金額から計算します。',
      payers: { offer: '会社や事業を引き渡す側', need: '会社や事業を引き継ぐ側' },
    },
    contract_amount: {
      name: '契約金額',
      explain: '双方が合意した、仕事の対価です。手数料はこの金額から計算します。',
      payers: { offer: '仕事を受ける側', need: '仕事を頼む側' },
    },
    trial_price: {
      name: 'トライアルの対価',
      explain: '双方が合意した、トライアルの対価です。手数料はこの金額から計算します。',
      payers: { offer: '試してもらう側', need: '試す側' },
    },
  },
  facts: {
    title: 'この手数料について',
    base: '計算のもと',
    payer: '払う方',
    payerNote: '相手方の負担はありません。',
    when: '払う時期',
    whenText: '双方が最終契約を確認した後、引き渡しの前に、1回だけです。',
    whenNot: '払わない場合',
    whenNotText:
      '紹介、秘密保持契約、情報の開示、条件の話し合い、調査には、費用はかかりません。最終契約の前に取りやめたときも、かかりません。',
    price: '譲渡の代金',
    priceText: '代金は、契約に沿って当事者の間で直接お支払いください。結びがお預かりすることはありません。',
    waiver: '免除',
    waiverUsed: 'この事業者は免除をすでに使っているため、今回は使えません。',
    schedule: '料金表',
    scheduleText: '{{version}}版（{{date}}から）',
    source: '出典',
    frozen: '見積りの確定',
  },
  preview: {
    title: 'この金額で成約したときの手数料',
    total: '{{total}}（税込み）',
    free: 'かかりません（0円）',
    base: '{{base}}を{{amount}}として計算しています。確定するのは、双方が最終契約を確認した後です。',
    more: '内訳を見る',
  },
}
