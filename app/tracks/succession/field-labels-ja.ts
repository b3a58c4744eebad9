import { coreFieldLabels as core } from '../core-labels-ja.ts'

const timing = { label: '引き継ぎたい時期', hint: '目安で構いません。' }

export const offerFieldLabels = {
  ...core,
  title: { label: '見出し', hint: '例：大田区周辺の金属加工、技術と取引先を引き継ぐ方を探しています' },
  teaser: {
    label: '会社の紹介',
    hint: '仕事の内容、続けてきた年数、引き継いでほしいもの。社名や店名など、あなたの会社と分かることは書かないでください。',
  },
  transferKind: {
    label: '引き継ぎの形',
    hint: '決まっていなければ、最も近いものを選んでください。あとで変えられます。',
  },
  transferParts: { label: '引き継ぐもの', hint: '「事業の一部」を選んだ方は、当てはまるものをすべて選んでください。' },
  reason: { label: '引き継ぎを考えた理由', hint: '差し支えのない範囲で選んでください。' },
  foundedYear: {
    label: '創業した年',
    hint: '西暦でも和暦でも。ほかの方には「1960〜1974年」のような幅で見えます。例：昭和43年、1968',
  },
  premises: { label: '仕事場の持ち主', hint: 'いちばん大きな仕事場について。' },
  premisesNotes: { label: '仕事場について', hint: '例：工場120平方メートル、2階建て、駐車場2台' },
  askingPriceMinYen: {
    label: '希望する金額（下限）',
    hint: '例：1,000万円。決まっていなければ空欄のままで構いません。',
  },
  askingPriceMaxYen: { label: '希望する金額（上限）', hint: '例：3,000万円' },
  annualSalesYen: {
    label: '年間の売上',
    hint: '直近の決算から。ほかの方には「5,000万円以上1億円未満」のような幅で見えます。例：9,800万円',
  },
  operatingProfitYen: {
    label: '営業利益',
    hint: '赤字もそのままで構いません。会員には幅だけが見えます。例：620万円、▲150万円',
  },
  netAssetsYen: {
    label: '純資産',
    hint: '決算書の「純資産の部」の合計。会員には幅だけが見えます。例：4,200万円、▲800万円',
  },
  debtYen: {
    label: '借入金',
    hint: '金融機関などからの借入の合計。会員には幅だけが見えます。なければ0。例：2,500万円',
  },
  ownersGuarantee: {
    label: '経営者保証',
    hint: '会社の借入を、あなた個人が保証しているかどうかです。引き継ぎのときに外す相談ができます。',
  },
  strengths: {
    label: '会社の強み',
    hint: '例：0.01ミリの精度の旋盤加工、30年来の取引先、二代目が育っている現場',
  },
  licences: { label: '許認可・資格', hint: '仕事に必要なもの。例：一般建設業許可（内装）、食品衛生責任者' },
  wantsOfSuccessor: {
    label: '引き継ぐ方に望むこと',
    hint: '例：ものづくりの現場が好きな方、取引先を大切にしてくださる方',
  },
  story: { label: '会社の歩みと思い', hint: '創業のいきさつ、大切にしてきたこと。次の方へ残したい言葉として。' },
  timing,
  handoverPeriod: { label: '引き継ぎを手伝える期間', hint: '引き継いだ後、あなたが仕事を教えられる期間です。' },
  employmentWish: { label: '従業員の雇用', hint: '働いている方について、望むことに最も近いもの。' },
  nameWish: { label: '社名・屋号', hint: '引き継いだ後の名前について、望むことに最も近いもの。' },
  conditions: { label: 'そのほかの条件や事情', hint: '例：工場の土地は借地、親族が経理を続けたい' },
  images: {
    label: '写真',
    hint: '仕事場、製品、機械など。看板、名札、車の番号など、あなたと分かるものが写っていないかご確認ください。',
  },
  companyName: { label: '会社やお店の名前', hint: '登記の名前か、ふだんの屋号。例：有限会社◯◯製作所' },
  address: { label: '所在地', hint: '例：東京都大田区◯◯1-2-3' },
  mainCustomers: { label: '主な取引先', hint: '売上の割合が分かれば一緒に。例：◯◯工業（売上の4割）' },
  handoverNotes: {
    label: '引き継ぎの覚え書き',
    hint: '双方が秘密保持契約に署名すると、相手も読める覚え書きです。例：検査表の場所、得意先へのあいさつの順番',
  },
}

export const needFieldLabels = {
  ...core,
  title: { label: '見出し', hint: '例：関東の金属加工業を引き継ぎ、二つ目の柱にしたい' },
  teaser: {
    label: '自己紹介',
    hint: 'これまでの仕事、引き継ぎたい理由、引き継いだ後にしたいこと。お名前や社名は書かないでください。',
  },
  buyerKind: { label: '引き継ぐ立場', hint: '会社として迎えるか、あなた自身が経営者になるか。' },
  purpose: { label: '引き継ぐ目的', hint: '最も近いものを選んでください。' },
  industry: { label: 'いまの業種', hint: 'あなた（の会社）の業種です。個人の方は、長く働いた業種を。' },
  employees: {
    label: '人数',
    hint: '個人の方は空欄のままで構いません。ほかの方には「21〜50人」のような幅で見えます。例：35',
  },
  wantedIndustries: { label: '引き継ぎたい業種', hint: '30個まで選べます。こだわらなければ空欄のままで。' },
  wantedPrefectures: { label: '引き継ぎたい地域', hint: '引き継いだ後に通える、または運営できる地域。' },
  unwantedIndustries: { label: '対象にしない業種', hint: '選んだ業種の掲載は、照合に出ません。' },
  unwantedPrefectures: { label: '対象にしない地域', hint: '選んだ地域の掲載は、照合に出ません。' },
  budgetMinYen: { label: '予算（下限）', hint: '例：500万円。決まっていなければ空欄のままで構いません。' },
  budgetMaxYen: { label: '予算（上限）', hint: '例：5,000万円' },
  fundingSources: { label: '資金の出どころ', hint: '当てはまるものをすべて選んでください。' },
  funding: { label: '資金の準備', hint: '例：自己資金2,000万円、残りは金融機関と相談中' },
  wantedBusiness: {
    label: '引き継ぎたい事業',
    hint: '仕事の内容や規模など。例：首都圏の板金・切削、従業員20人くらいまで',
  },
  experience: { label: '経験', hint: '例：製造業で工場長を8年、前に一社を引き継いだ経験あり' },
  givesToFirm: {
    label: '引き継ぐ会社へもたらせること',
    hint: '例：自社の販路、若い技能者の採用、原価管理のしくみ',
  },
  timing,
  positiveKeywords: { label: '重視する言葉', hint: '「、」で区切って12個まで。例：熟練の職人、自社製品、医療機器' },
  negativeKeywords: {
    label: '避けたい言葉',
    hint: 'この言葉がある掲載は、照合に出ません。「、」で区切って12個まで。例：深夜操業、産業廃棄物',
  },
  unwanted: { label: '避けたいこと', hint: '例：債務超過の会社、夜間操業が前提の工場' },
  buyerName: { label: '会社名またはお名前', hint: '登記の名前か、あなたのお名前。' },
  references: { label: '推薦してくれる方・実績', hint: '例：取引金融機関の支店、以前に引き継いだ会社' },
  negotiationNotes: {
    label: '話し合いの覚え書き',
    hint: '双方が秘密保持契約に署名すると、相手も読める覚え書きです。例：見学は土曜日にお願いしたい',
  },
}

export const options = {
  transferKind: { shares: '会社ごと（株式の譲渡）', whole_business: '事業のすべて（事業譲渡）', part: '事業の一部' },
  transferParts: {
    customers: '取引先・顧客',
    equipment: '機械・設備',
    employment: '従業員の雇用',
    brand: '屋号・商品の名前',
    know_how: '技術・レシピ',
  },
  reason: {
    no_successor: '後を継ぐ人がいない',
    health: '年齢や健康のため',
    focus: '別の事業に力を入れるため',
    growth: '大きな会社と組んで伸ばすため',
    other: 'そのほか',
  },
  premises: {
    owned: '会社が持っている',
    owners_property: '経営者（家族）が持っている',
    rented: '借りている',
    none: '仕事場はない',
  },
  ownersGuarantee: { none: 'ない', bank: '1つの金融機関にある', several: '複数の金融機関にある' },
  timing: { half_year: '半年以内', one_year: '1年以内', three_years: '3年以内', open: '決めていない' },
  handoverPeriod: {
    none: '手伝えない',
    three_months: '3か月くらい',
    half_year: '半年くらい',
    one_year: '1年くらい',
    longer: 'それより長く',
  },
  employmentWish: { keep_all: '全員の雇用を続けてほしい', keep_most: 'なるべく続けてほしい', open: 'お任せしたい' },
  nameWish: { keep: '残してほしい', prefer: 'なるべく残してほしい', open: '変えても構わない' },
  buyerKind: { company: '会社として引き継ぐ', person: '個人として経営者になる' },
  purpose: {
    expansion: 'いまの事業を広げる',
    second_founding: '新しい事業の柱をつくる',
    first_founding: '経営者として独立する',
  },
  fundingSources: {
    own_funds: '自己資金',
    bank_agreed: '金融機関の了解を得ている',
    bank_in_talks: '金融機関と相談中',
    public_loan: '公的な融資を利用したい',
    investor: '出資を受ける',
  },
}
