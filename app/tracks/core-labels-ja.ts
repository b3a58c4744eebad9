/** Words of the fields every listing has; a side may say its own example instead. */
export const coreFieldLabels = {
  title: { label: '見出し', hint: '一目で伝わる一文に。社名や人名は書かないでください。' },
  teaser: {
    label: '紹介文',
    hint: 'だれでも読める文章です。お名前や店名、詳しい所在地など、あなたと分かることは書かないでください。',
  },
  industry: { label: '業種', hint: '最も近いものを一つ。迷ったら大きな区分のままで構いません。' },
  prefecture: { label: '都道府県', hint: '主な仕事の場所です。' },
  municipality: { label: '市区町村', hint: '会員だけに見えます。例：大田区' },
  employees: { label: '人数', hint: 'あなたも含めて働いている人の数です。例：9' },
  tags: { label: 'キーワード', hint: '「、」で区切って12個まで。例：金属加工、試作、小ロット' },
}
