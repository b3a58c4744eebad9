import { coreFieldLabels as core } from '../core-labels-ja.ts'

const notes = {
  label: 'トライアルの覚え書き',
  hint: '双方が秘密保持契約に署名すると、相手も読める覚え書きです。例：最初の週は毎日立ち会う',
}

export const offerFieldLabels = {
  ...core,
  title: { label: '見出し', hint: '例：検査の目視を半分にするカメラ、3か月のトライアル先を探しています' },
  teaser: { label: '製品の紹介', hint: '何をするもので、だれの役に立つか。社名や製品名は書かないでください。' },
  tags: { label: 'キーワード', hint: '「、」で区切って12個まで。例：画像検査、省人化、食品工場' },
  category: { label: '種類', hint: '最も近いものを選んでください。' },
  stage: { label: '製品の段階', hint: 'いまの状況に最も近いものを。' },
  trialPriceMinYen: { label: 'トライアルの料金（下限）', hint: '一回のトライアルあたり。例：30万円' },
  trialPriceMaxYen: { label: 'トライアルの料金（上限）', hint: '例：150万円' },
  conversionPriceYen: {
    label: '本導入の料金',
    hint: '試した後に続けて使う場合の一年あたり。会員には幅だけが見えます。例：360万円',
  },
  problemSolved: { label: '解決できる困りごと', hint: '例：熟練者に頼った外観検査、夜間の見回り' },
  evidence: { label: 'これまでの成果', hint: '例：2つの工場で、見落としが月12件から2件へ' },
  trialRequirements: { label: 'トライアルに必要なもの', hint: '例：電源、Wi-Fi、週1時間のご協力' },
  trialLength: { label: 'トライアルの期間', hint: '目安で構いません。' },
  rightsPolicy: {
    label: '権利とデータの扱い',
    hint: '例：知的財産は当社、現場のデータは試した方のもの。トライアルの後に消去します',
  },
  excludedUses: { label: '対象にしない使い方', hint: '例：医療の診断、屋外の雨の中' },
  images: {
    label: '写真',
    hint: '製品や使っている様子。社名や製品名が写っていないかご確認ください。8枚まで。',
  },
  companyName: { label: '会社名', hint: '相手に許可するまで見えません。' },
  unpublishedTechnology: { label: '未公開の技術や計画', hint: '許可した相手だけが見られます。' },
  references: { label: '導入先・推薦してくれる方', hint: '名前を出してよいと了解を得たものを書いてください。' },
  trialNotes: notes,
}

export const needFieldLabels = {
  ...core,
  title: { label: '見出し', hint: '例：食品工場の目視検査を楽にしたい' },
  teaser: { label: '現場の紹介', hint: 'どんな現場で、だれが困っているか。団体名や施設名は書かないでください。' },
  needKind: {
    label: '何を探していますか',
    hint: '困りごとの解決策か、お持ちの場所で試したい製品か。',
  },
  budgetMinYen: {
    label: 'トライアルの予算（下限）',
    hint: '例：30万円。決まっていなければ空欄のままで構いません。',
  },
  budgetMaxYen: { label: 'トライアルの予算（上限）', hint: '例：200万円' },
  problem: {
    label: '困りごと',
    hint: 'いつ、どこで、どれくらい。例：一日4時間の検査を2人で行い、見落としが月10件ある',
  },
  fieldOffered: { label: '試せる場所', hint: '例：東京の工場の1ライン、窓口2か所、延べ床1,200平方メートルの倉庫' },
  background: {
    label: '場所を開く理由と魅力',
    hint: '「試せる場所を提供する」を選んだ方。例：一日4,000人が通る商店街で、新しい案内のしかたを探しています',
  },
  eligibility: {
    label: '応募できる方',
    hint: '「試せる場所を提供する」を選んだ方。例：創業10年以内、未上場で、すでに販売している製品をお持ちの方',
  },
  equipment: { label: '使える設備', hint: '例：100ボルトの電源、Wi-Fi、2トンのフォークリフト' },
  dataOffered: { label: '渡せるデータ', hint: '例：3年分の検査記録（個人の情報は除く）' },
  trialFrom: { label: '試せる期間（始まり）', hint: '決まっていなければ空欄のままで構いません。' },
  trialUntil: { label: '試せる期間（終わり）', hint: '決まっていなければ空欄のままで構いません。' },
  successCriteria: { label: 'うまくいったと言える目安', hint: '例：検査の時間が3割減る' },
  decisionTime: { label: '続けるかどうかを決める時期', hint: 'トライアルが終わってからの目安です。' },
  decisionDay: { label: '決める日', hint: '会議の日など、決まっていれば。' },
  constraints: { label: '守ってほしいこと', hint: '例：個人の顔を写さない、水を使う場所がある' },
  images: {
    label: '写真',
    hint: '現場や困りごとが分かるもの。団体名や人の顔が写っていないかご確認ください。8枚まで。',
  },
  organisationName: { label: '会社・団体の名前', hint: '登記の名前か、ふだんの名前。' },
  siteDetails: { label: '現場の詳細', hint: '例：ラインの速さ、設備の型、図面の有無' },
  decider: { label: '決める人', hint: '例：製造部長と工場長。個人名でなくて構いません。' },
  trialNotes: notes,
}

export const options = {
  category: {
    software: 'ソフトウェア',
    ai: 'AI',
    iot_hardware: 'センサー・機器',
    robotics: 'ロボット',
    material: '素材',
    service: 'サービス',
    other: 'そのほか',
  },
  stage: { prototype: '試作品がある', on_sale: '販売している', proven: '導入の実績がある' },
  trialLength: { one_month: '1か月', three_months: '3か月', half_year: '半年' },
  needKind: { problem: '困りごとの解決策を探す', field: '試せる場所を提供し、製品を募る' },
  decisionTime: { three_months: '3か月以内', half_year: '半年以内', one_year: '1年以内', open: '決めていない' },
}
