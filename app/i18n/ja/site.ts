export const site = {
  heroTitle: '続けたい会社と、続けたい人を結ぶ。',
  heroLead:
    '東京の中小企業のための、つながりの市場です。名前を出さずに始められ、経験ゆたかなナビゲータが間に立ちます。',
  heroPost: '無料で掲載をはじめる',
  heroSearch: '掲載を見てみる',
  tracksTitle: '三つの結び方',
  trackPost: 'この分野で掲載する',
  trackSearch: '掲載を見る',
  trackCount: '公開中 {{count}}件',
  numbersTitle: 'いまの結び',
  numbers: {
    listings: '公開中の掲載',
    participants: '確認済みの参加者',
    introductions: '進んでいる紹介',
    deals: '開かれた案件',
  },
  unitListings: '件',
  unitParticipants: '者',
  stepsTitle: '掲載から成約まで',
  steps: {
    post: {
      title: '名前を出さずに掲載する',
      text: '質問に答えていくと掲載ができます。だれに見えるかは、項目ごとに錠前の印で分かります。',
    },
    match: {
      title: '理由つきで相手が見つかる',
      text: '合いそうな相手を、合う理由・違うところと一緒に並べます。あなたからも、相手からも合う順です。',
    },
    introduce: {
      title: 'ナビゲータが引き合わせる',
      text: '双方が「会ってみたい」と答えたときだけ、案件が開きます。お断りも、ナビゲータが伝えます。',
    },
    disclose: {
      title: '約束を交わしてから、くわしい話へ',
      text: '双方が秘密保持契約に署名し、あなたが許可してはじめて、社名や決算が相手に見えます。',
    },
    close: {
      title: '費用は先に、内訳つきで',
      text: '成約の手数料は、見積りの内訳を見てから。売り手は5％のうち200万円（税抜）までが無料です。',
    },
  },
  trustTitle: '安心のために',
  trust: {
    secrecy: {
      title: '見せる相手は、あなたが決める',
      text: '公開・会員・許可した相手・当事者のみ。項目ごとに分かれ、しくみで守られます。',
    },
    noCalls: { title: '突然の営業電話はありません', text: '連絡先は、双方が紹介に同意するまで伝わりません。' },
    fees: {
      title: '隠れた費用はありません',
      text: '掲載も、照合も、紹介も無料。費用がかかる場面では、必ず先に金額を示します。',
    },
  },
  howTitle: '結びのしくみ',
  howLead: '掲載から成約までの流れと、並び順の決まり方、費用を、そのまま公開しています。',
  rankingTitle: '並び順の決まり方',
  rankingLead:
    '広告や支払いで順番は変わりません。次のことを、あなたから見た合い方と相手から見た合い方の両方で点にし、かけ合わせます。片方だけに合う相手は下がります。',
  rankingCriterion: '見ること',
  rankingWeight: '重み',
  rankingNote:
    '書かれていない項目は、減点せずに「聞いてみるとよいこと」として示します。同じ参加者の掲載は、1ページに2件までです。',
  criterionExplain: {
    text_fit: '見出しと説明のことばが、どれだけ重なるか',
    concept_relation: '困りごとと解決策、材料と使い道など、ことばが違ってもつながる関係',
    tag_overlap: 'キーワードの重なり（めずらしいものほど大きく）',
    industry_fit: '業種の近さ（日本標準産業分類）',
    budget_overlap: '金額の希望が重なるか',
    region_fit: '地域の近さ（同じ市区町村・都道府県・となり・地方）',
    size_fit: '希望する規模に合うか',
    kind_fit: '希望する立場の相手か',
    freshness: '掲載の新しさ（ごくわずか）',
  },
  feesTitle: '費用',
  feesFree: '登録・掲載・照合・紹介・秘密保持契約は無料です。',
  feesSuccession:
    '事業の引き継ぎが成約したときだけ、売り手に譲渡価格の5％（税別）がかかります。このうち200万円（税抜）までは、一事業者につき一度、無料です。',
  feesExample: '成約価格ごとの例',
  feesPrice: '譲渡価格',
  feesGross: '5％の手数料',
  feesWaiver: '無料になる分',
  feesNet: '支払う額（税抜）',
  feesTax: '消費税',
  feesTotal: '支払う額（税込）',
  feesSource: '根拠：{{source}}（{{version}}版）',
  feesOther: 'デザインの協働とトライアル購入には、成約の手数料はありません。',
}
