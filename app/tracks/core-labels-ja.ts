/** Words of the fields every listing has; a side may say its own example instead. */
export const coreFieldLabels = {
  title: { label: '見出し', hint: '一目で伝わる一文に。社名や人名は書かないでください。' },
  teaser: {
    label: '紹介文',
    hint: 'だれでも読める文章です。お名前や店名、詳しい所在地など、あなたと分かることは書かないでください。',
  },
  tags: { label: 'キーワード', hint: '「、」で区切って12個まで。例：金属加工、試作、小ロット' },
  industry: { label: '業種', hint: '最も近いものを一つ。迷ったら大きな区分のままで構いません。' },
  prefecture: { label: '都道府県', hint: '主な仕事の場所です。' },
  municipality: { label: '市区町村', hint: '会員だけに見えます。例：大田区' },
  employees: {
    label: '人数',
    hint: 'あなたも含めて働いている人の数です。ほかの方には「6〜20人」のような幅で見えます。例：9',
  },
  hideFrom: {
    label: '見せたくない相手',
    hint: '会社名か法人番号を、1行に1つずつ。その会社の会員には、この掲載は見えず、紹介も申し込めません。ログインしていない人には公開の部分が見えます。例：株式会社◯◯工業',
  },
  ownNotes: { label: '自分たちのメモ', hint: 'ほかのだれにも見えません。例：◯月の理事会で相談する' },
}
