import { coreFieldLabels as core } from '../core-labels-ja.ts'

const paymentHint = '話し合いで決まります。受け入れられるものをすべて選んでください。'
const notes = { label: '仕事の覚え書き', hint: '双方が秘密保持契約に署名すると、相手も読める覚え書きです。' }

export const labels = {
  name: 'デザイン連携',
  short: 'デザイン',
  summary: '中小企業の技術や素材と、デザイナーの力を結びます。新しい商品や見せ方を一緒につくる場です。',
  sides: {
    offer: {
      name: 'デザインの仕事を引き受ける',
      who: 'デザイナーやデザイン事務所の方',
      help: '名前を出さずに掲載できます。お名前や過去の顧客名は、あなたが許可した相手だけが見られます。',
      fields: {
        ...core,
        title: { label: '見出し', hint: '例：金属と木の日用品を、企画から量産まで手伝うプロダクトデザイナー' },
        teaser: {
          label: '自己紹介',
          hint: '得意なこと、組んでみたい相手。お名前や事務所名、顧客の社名は書かないでください。',
        },
        employees: { label: '人数', hint: 'お一人なら 1。' },
        tags: { label: 'キーワード', hint: '「、」で区切って12個まで。例：日用品、金属、量産設計' },
        disciplines: { label: '分野', hint: '当てはまるものをすべて選んでください。' },
        knownMaterials: { label: '扱える素材・技術', hint: '例：アルミの板金、無垢材、和紙、3Dモデリング' },
        pastWork: {
          label: 'これまでの仕事',
          hint: '顧客の社名を伏せて。例：町工場の技術を生かした文具で、展示会から3か国へ',
        },
        rateMinYen: { label: '料金の目安（下限）', hint: '一件あたり。例：50万円' },
        rateMaxYen: { label: '料金の目安（上限）', hint: '例：300万円' },
        paymentModels: { label: '報酬の形', hint: paymentHint },
        wayOfWorking: { label: '仕事の進め方', hint: '例：最初に工場を見学し、試作を2回はさむ' },
        capacity: { label: '始められる時期', hint: '目安で構いません。' },
        designerName: { label: 'お名前または事務所名', hint: '相手に許可するまで見えません。' },
        clientReferences: {
          label: '過去の顧客・参考になる実績',
          hint: '名前を出してよいと了解を得たものを書いてください。',
        },
        projectNotes: notes,
      },
    },
    need: {
      name: 'デザイナーを探す',
      who: '技術や素材、商品をデザインで生かしたい会社の方',
      help: '名前を出さずに掲載できます。社名や未公開の技術は、秘密保持契約を結び、あなたが許可した相手だけが見られます。',
      fields: {
        ...core,
        title: { label: '見出し', hint: '例：精密板金の技術で、暮らしの道具をつくりたい' },
        teaser: {
          label: '会社と相談の紹介',
          hint: 'どんな会社で、何をしたいか。社名や商品名など、あなたの会社と分かることは書かないでください。',
        },
        disciplines: { label: '頼みたい分野', hint: '当てはまるものをすべて選んでください。' },
        subject: { label: '生かしたい技術・素材・商品', hint: '例：薄い金属を曲げて溶接の跡を見せない技術' },
        goal: { label: 'めざすこと', hint: '例：自社の名前で売れる商品を一つ、来年の展示会に出す' },
        budgetMinYen: {
          label: 'デザインの予算（下限）',
          hint: '例：50万円。決まっていなければ空欄のままで構いません。',
        },
        budgetMaxYen: { label: 'デザインの予算（上限）', hint: '例：200万円' },
        paymentModels: { label: '支払いの形', hint: paymentHint },
        currentState: { label: 'いまの状況', hint: '例：試作品が三つあり、展示会で反応があった' },
        deliverables: { label: 'つくってほしいもの', hint: '例：商品のデザインと図面、包装、紹介のページ' },
        deadline: { label: '仕上げたい時期', hint: '目安で構いません。' },
        companyName: { label: '会社名', hint: '登記の名前か、ふだんの屋号。' },
        unpublishedTechnology: {
          label: '未公開の技術や計画',
          hint: '特許の出願前の内容など。許可した相手だけが見られます。',
        },
        rightsWish: { label: '権利についての希望', hint: '例：意匠権は会社、実績としての公開は可' },
        projectNotes: notes,
      },
    },
  },
  options: {
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
    paymentModels: {
      lump_sum: '一括払い',
      instalments: '分割払い',
      royalty: '売上に応じた支払い（ロイヤリティ）',
      deposit_and_royalty: '着手金とロイヤリティ',
      monthly: '月ごとの契約',
    },
    deadline: { three_months: '3か月以内', half_year: '半年以内', one_year: '1年以内', open: '決めていない' },
    capacity: { now: 'すぐに', within_three_months: '3か月以内', later: 'それより先' },
  },
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
