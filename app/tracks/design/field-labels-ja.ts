import { coreFieldLabels as core } from '../core-labels-ja.ts'

const paymentHint = '話し合いで決まります。受け入れられるものをすべて選んでください。'
const notes = {
  label: '仕事の覚え書き',
  hint: '双方が秘密保持契約に署名すると、相手も読める覚え書きです。例：見学は水曜日が動きやすい',
}

export const offerFieldLabels = {
  ...core,
  title: { label: '見出し', hint: '例：金属と木の日用品を、企画から量産まで手伝うプロダクトデザイナー' },
  teaser: {
    label: '自己紹介',
    hint: '得意なこと、組んでみたい相手。お名前や事務所名、顧客の社名は書かないでください。',
  },
  employees: { label: '人数', hint: 'お一人なら 1。ほかの方には「5人以下」のような幅で見えます。' },
  tags: { label: 'キーワード', hint: '「、」で区切って12個まで。例：日用品、金属、量産設計' },
  disciplines: { label: '専門の分野', hint: '当てはまるものをすべて選んでください。' },
  workPrefectures: { label: '伺える地域', hint: '現場へ行ける地域を選んでください。全国なら空欄のままで構いません。' },
  workStyle: { label: '仕事の場所', hint: '現場に伺うか、離れた場所から進めるか。' },
  rateMinYen: { label: '料金の目安（下限）', hint: '一件あたり。例：50万円' },
  rateMaxYen: { label: '料金の目安（上限）', hint: '例：300万円' },
  paymentModels: { label: '報酬の形', hint: paymentHint },
  knownMaterials: { label: '扱える素材・技術', hint: '例：アルミの板金、無垢材、和紙、3Dモデリング' },
  knownIndustries: { label: 'よく知っている業種', hint: '仕事をしたことのある業種を選んでください。' },
  pastWork: {
    label: 'これまでの仕事',
    hint: '顧客の社名を伏せて。例：町工場の技術を生かした文具で、展示会から3か国へ',
  },
  wayOfWorking: { label: '仕事の進め方', hint: '例：最初に工場を見学し、試作を2回はさむ' },
  capacity: { label: '始められる時期', hint: '目安で構いません。' },
  capacityNotes: { label: '一度に受けられる量', hint: '例：月に2件まで、週3日' },
  images: {
    label: '作品の写真',
    hint: '8枚まで。お名前や顧客の社名が写っていないもの、公開の了解を得たものをお選びください。',
  },
  designerName: { label: 'お名前または事務所名', hint: '相手に許可するまで見えません。' },
  clientReferences: {
    label: '過去の顧客・参考になる実績',
    hint: '名前を出してよいと了解を得たものを書いてください。',
  },
  projectNotes: notes,
}

export const needFieldLabels = {
  ...core,
  title: { label: '見出し', hint: '例：精密板金の技術で、暮らしの道具をつくりたい' },
  teaser: {
    label: '会社と相談の紹介',
    hint: 'どんな会社で、何をしたいか。社名や商品名など、あなたの会社と分かることは書かないでください。',
  },
  subjectKind: { label: '何をデザインで生かしたいか', hint: '最も近いものを選んでください。' },
  disciplines: { label: '頼みたい分野', hint: '当てはまるものをすべて選んでください。' },
  budgetMinYen: {
    label: 'デザインの予算（下限）',
    hint: '例：50万円。決まっていなければ空欄のままで構いません。',
  },
  budgetMaxYen: { label: 'デザインの予算（上限）', hint: '例：200万円' },
  paymentModels: { label: '支払いの形', hint: paymentHint },
  subject: { label: '生かしたい技術・素材・商品', hint: '例：薄い金属を曲げて溶接の跡を見せない技術' },
  goal: { label: 'めざすこと', hint: '例：自社の名前で売れる商品を一つ、来年の展示会に出す' },
  currentState: { label: 'いまの状況', hint: '例：試作品が三つあり、展示会で反応があった' },
  deliverables: { label: 'つくってほしいもの', hint: '例：商品のデザインと図面、包装、紹介のページ' },
  deadline: { label: '仕上げたい時期', hint: '目安で構いません。' },
  deadlineDay: { label: '決まった期日', hint: '展示会など、動かせない日があれば。なければ空欄のままで構いません。' },
  rightsModel: { label: '権利の持ち方', hint: 'デザインの権利をどうしたいか。最も近いものを選んでください。' },
  workStyle: { label: '打ち合わせの場所', hint: '現場を見てほしいか、離れた場所からでもよいか。' },
  images: {
    label: '写真',
    hint: '技術や素材、商品が分かるもの。社名や商品名が写っていないかご確認ください。8枚まで。',
  },
  companyName: { label: '会社名', hint: '登記の名前か、ふだんの屋号。' },
  unpublishedTechnology: {
    label: '未公開の技術や計画',
    hint: '特許の出願前の内容など。許可した相手だけが見られます。',
  },
  rightsWish: { label: '権利についての希望', hint: '例：意匠権は会社、実績としての公開は可' },
  projectNotes: notes,
}

export const options = {
  disciplines: {
    product: '製品・プロダクト',
    graphic: 'グラフィック',
    packaging: 'パッケージ',
    branding: 'ブランドづくり',
    web_ui: 'ウェブ・画面',
    space: '空間・店舗',
    textile: '布・テキスタイル',
    service: 'サービスの設計',
  },
  subjectKind: { technology: '技術', material: '素材', product: '商品', brand: '会社やブランド', space: 'お店や空間' },
  paymentModels: {
    lump_sum: '一括払い',
    instalments: '分割払い',
    royalty: '売れた数に応じた支払い（ロイヤルティ）',
    deposit_and_royalty: '着手金とロイヤルティ',
    revenue_share: '利益の分け合い',
    monthly: '月ごとの契約',
  },
  deadline: { three_months: '3か月以内', half_year: '半年以内', one_year: '1年以内', open: '決めていない' },
  rightsModel: {
    transfer: '会社が権利を持ちたい',
    licence: 'デザイナーが持ち、会社が使う',
    shared: '共有したい',
    open: '話し合って決めたい',
  },
  workStyle: { visits: '現場に来て進める', both: 'どちらでも', remote: '離れた場所から進める' },
  capacity: { now: 'すぐに', within_three_months: '3か月以内', later: 'それより先' },
}
