import type { GalleryWords } from '#app/ui/gallery-words.ts'

export const japanese: GalleryWords = {
  locale: 'ja',
  ui: {
    required: '必須',
    optional: '任意',
    error: 'エラー：',
    showPassword: '表示',
    hidePassword: '隠す',
    showTable: '数字を表で見る',
    close: '閉じる',
    characterCount: (used, max) => `${used}／${max}文字`,
  },
  site: {
    skip: '本文へ移動する',
    home: '結び トップページ',
    navLabel: '主なページ',
    menuLabel: 'メニュー',
    nav: [
      { to: '/', label: 'ホーム', current: true },
      { to: '/listings', label: '掲載をさがす' },
      { to: '/deals', label: '進行中の案件', count: 2, countLabel: '2件の未確認' },
      { to: '/programmes', label: '支援策' },
    ],
    account: {
      label: 'アカウント',
      name: '有限会社 大森精密工業',
      items: [
        { to: '/account', label: '会社の情報' },
        { to: '/notices', label: 'お知らせ', count: 3, countLabel: '3件の未読' },
        { to: '/account/security', label: 'ログインと安全' },
      ],
      footer: 'ログアウトする',
    },
    language: {
      label: '言語（見本）',
      items: [
        { href: '?lang=ja', label: '日本語', lang: 'ja', current: true },
        { href: '?lang=en', label: 'English', lang: 'en', current: false },
      ],
    },
    footer: {
      groups: [
        {
          title: '結びについて（見本）',
          items: [
            { to: '/about', label: 'しくみと費用' },
            { to: '/navigators', label: 'ナビゲータ' },
          ],
        },
        {
          title: 'きまり',
          items: [
            { to: '/terms', label: '利用規約' },
            { to: '/privacy', label: '個人情報の取り扱い' },
          ],
        },
        { title: 'お困りのとき', items: [{ to: '/help', label: 'お問い合わせ' }] },
      ],
      small: '東京の中小企業と、次の担い手を結びます。',
    },
  },
  header: {
    breadcrumbs: {
      label: '現在の位置',
      items: [{ label: 'ホーム', to: '/' }, { label: '掲載', to: '/listings' }, { label: '部品見本' }],
    },
    eyebrow: '大田区・金属加工',
    title: '創業52年の精密切削加工会社を、技術ごと引き継いでくださる方へ',
    lead: '社名は、あなたが許可した相手にだけ表示されます。まずは匿名の概要で、相手を確かめられます。',
  },
  sections: {
    actions: 'いま、すること',
    forms: '入力の部品',
    matches: 'あなたに合いそうな相手',
    states: '状態とお知らせ',
    tables: '表',
    charts: '数字の動き',
    progress: '進み具合',
    text: '読むもの',
    tracks: '種類',
    document: '書面',
    empty: '何もないとき',
  },
  actions: {
    primary: 'この内容で公開する',
    secondary: '下書きを保存する',
    quiet: '前のページに戻る',
    danger: '掲載を取り下げる',
    pending: '送る',
    pendingLabel: '送っています',
    small: '変更する',
    link: 'しくみを読む',
  },
  dialog: {
    opener: '取り下げを確かめる',
    title: '掲載を取り下げますか',
    description: '取り下げると、ほかの方からは見えなくなります。内容は保存され、いつでも公開し直せます。',
    confirm: '取り下げる',
    cancel: '公開を続ける',
  },
  forms: {
    errorTitle: '2か所を確かめてください',
    section: { title: '会社のこと', description: '答えられるところからで大丈夫です。途中の内容は自動で保存されます。' },
    audiences: { public: '公開', member: '会員', granted: '許可した相手', party: '当事者のみ', owner: '自分たちだけ' },
    text: { label: '会社名', hint: '登記されている正式な名前を入力してください。' },
    wrong: {
      label: '直近の売上高',
      hint: '例：1億2,000万円',
      error: '売上高は数字で入力してください（例：1億2,000万円）。入力した内容は保存されています。',
      value: 'いちおくくらい',
    },
    area: {
      label: '会社の紹介',
      hint: '得意なこと、大切にしてきたことを、ふだんの言葉で書いてください。',
      value: '昭和49年の創業以来、航空機と医療機器の精密切削部品を手がけてきました。従業員は9名、平均年齢は51歳です。',
    },
    yen: {
      label: '希望する譲渡価格',
      hint: '決まっていなければ、空けておいてください。',
      unit: '円',
      value: '120000000',
    },
    select: {
      label: '所在地',
      hint: '町名までは公開されません。',
      empty: '選んでください',
      options: [
        { value: 'ota', label: '大田区' },
        { value: 'sumida', label: '墨田区' },
        { value: 'katsushika', label: '葛飾区' },
      ],
    },
    radio: {
      label: '引き継ぎの時期',
      error: '時期を1つ選んでください。',
      choices: [
        { value: 'soon', label: '1年以内' },
        { value: 'later', label: '1年から3年' },
        { value: 'open', label: 'まだ決めていない', hint: 'あとから変えられます。' },
      ],
    },
    checks: {
      label: '大切にしたいこと',
      hint: 'いくつでも選べます。',
      choices: [
        { value: 'staff', label: '従業員の雇用' },
        { value: 'name', label: '社名や屋号' },
        { value: 'place', label: '今の場所' },
        { value: 'clients', label: '取引先との関係' },
      ],
    },
    date: { label: '決算日' },
    password: { label: 'パスワード', hint: '12文字以上。文章のように長いものが安全です。' },
    file: { label: '会社案内（PDF）', hint: '10MBまで。' },
    agree: { label: '利用規約に同意します', hint: '掲載と閲覧に費用はかかりません。' },
  },
  tracks: [
    { track: 'succession', label: '事業承継' },
    { track: 'design', label: 'デザイン協業' },
    { track: 'trial', label: '実証・試験導入' },
  ],
  statuses: [
    { tone: 'neutral', label: '下書き' },
    { tone: 'waiting', label: '返事を待っています' },
    { tone: 'active', label: '進行中' },
    { tone: 'success', label: '完了' },
    { tone: 'warning', label: '期限まで3日' },
    { tone: 'danger', label: '支払いに失敗' },
    { tone: 'decision', label: 'あなたの番です' },
  ],
  notices: [
    {
      tone: 'info',
      title: '公開される範囲',
      body: 'この項目は、会員登録を済ませ、本人確認が終わった方だけが読めます。',
    },
    { tone: 'success', title: '公開しました', body: '合いそうな相手が見つかると、メールでお知らせします。' },
    {
      tone: 'warning',
      title: '本人確認がまだ終わっていません',
      body: '書類を出すと、紹介を申し込めるようになります。',
    },
    {
      tone: 'danger',
      title: 'お支払いができませんでした',
      body: 'カード会社が受け付けませんでした。請求はされていません。別のカードで試してください。',
    },
    {
      tone: 'decision',
      title: '紹介の申し込みが届いています',
      body: '11月30日（月）までにお返事ください。あと8日です。断っても、相手に理由は伝わりません。',
    },
  ],
  chips: [
    { label: '大田区', remove: 'この条件を外す' },
    { label: '売上 1億円以上', remove: 'この条件を外す' },
  ],
  tags: ['金属加工', '従業員 9名', '黒字'],
  next: [
    {
      title: '紹介の申し込みに返事をする',
      body: '東京都内の部品商社から届いています。',
      action: '内容を見て決める',
      due: '11月30日（月）まで・あと8日',
    },
    { title: '会社の紹介を書き終える', body: 'あと2項目で公開できます。', action: '続きを書く', due: '' },
  ],
  tasks: {
    label: '掲載までの項目',
    items: [
      { key: 'a', label: '会社のこと', to: '/', tone: 'success', status: '完了' },
      { key: 'b', label: '事業と強み', to: '/', tone: 'active', status: '途中', hint: 'あと2項目' },
      { key: 'c', label: '数字', to: '/', tone: 'neutral', status: 'これから' },
      { key: 'd', label: '確かめて公開する', tone: 'neutral', status: 'まだ開けません' },
    ],
  },
  match: {
    title: '都内の精密部品商社（従業員48名）',
    meta: '品川区・創業1968年・売上 18億円',
    teaser:
      '航空宇宙と医療の顧客を持つ専門商社です。自社で加工部門を持ちたいと考え、雇用と屋号をそのまま引き継げる会社を探しています。',
    reasonsTitle: '合うところ',
    reasons: [
      { key: '1', text: '従業員9名全員の雇用を続けることを条件にしています' },
      { key: '2', text: '航空機部品の認証を持つ会社を探しています' },
      { key: '3', text: '今の工場から車で20分のところに本社があります' },
    ],
    missesTitle: '少し違うところ',
    misses: [{ key: '1', text: '希望の時期が1年早い（相手は来年の春、あなたは再来年）' }],
    unknownTitle: 'まだ分からないこと',
    unknown: [{ key: '1', text: '屋号をいつまで使うか' }],
    ask: '紹介を申し込む',
    later: '今回は見送る',
  },
  table: {
    caption: '請求の一覧',
    columns: { name: '内容', track: '種類', amount: '金額（税込）', state: '状態' },
    rows: [
      {
        key: '1',
        name: '最終契約の成約料',
        track: '事業承継',
        amountYen: 12_000_000,
        tone: 'waiting',
        state: '支払い待ち',
      },
      {
        key: '2',
        name: '試験導入の契約料',
        track: '実証・試験導入',
        amountYen: 330_000,
        tone: 'success',
        state: '支払い済み',
      },
      {
        key: '3',
        name: 'デザイン協業の成約料（補助金による減額あり）',
        track: 'デザイン協業',
        amountYen: 88_000,
        tone: 'danger',
        state: '失敗',
      },
    ],
  },
  facts: [
    { key: '1', term: '所在地', value: '東京都大田区' },
    { key: '2', term: '事業内容', value: '航空機・医療機器向けの精密切削部品の製造。5軸加工機3台、測定室あり。' },
    { key: '3', term: '売上高', value: '1億2,000万円（2026年3月期）' },
  ],
  tabs: {
    label: '案件の内容',
    items: [
      { to: '/', label: '概要', current: true },
      { to: '/messages', label: 'やりとり', count: 4, countLabel: '4件の未読' },
      { to: '/room', label: '資料室' },
      { to: '/meetings', label: '面談' },
      { to: '/history', label: '履歴' },
    ],
  },
  pagination: { label: 'ページ', previous: '前へ', next: '次へ', page: (page) => `${page}ページ目` },
  steps: {
    label: '案件の進み具合',
    items: [
      { key: '1', label: '紹介', state: 'done', stateLabel: '完了', detail: '10月2日（金）' },
      { key: '2', label: '秘密保持契約', state: 'done', stateLabel: '完了', detail: '10月9日（金）' },
      {
        key: '3',
        label: '情報の開示',
        state: 'current',
        stateLabel: 'いまここ',
        turn: { label: 'あなたの番です', mine: true },
      },
      { key: '4', label: '基本合意', state: 'upcoming', stateLabel: 'これから' },
      { key: '5', label: '最終契約', state: 'upcoming', stateLabel: 'これから' },
    ],
  },
  timeline: {
    label: 'これまでの記録',
    items: [
      {
        key: '1',
        at: '2026-10-09T14:20:00+09:00',
        time: '10月9日（金）14:20',
        title: '秘密保持契約に署名しました',
        actor: '大森 和子',
      },
      {
        key: '2',
        at: '2026-10-02T10:05:00+09:00',
        time: '10月2日（金）10:05',
        title: '紹介を受け入れました',
        actor: '大森 和子',
        body: 'ナビゲータの高橋さんが同席します。',
      },
    ],
  },
  charts: {
    labelHeader: '項目',
    valueHeader: '件数',
    bars: {
      title: '業種ごとの掲載',
      points: [
        { key: '1', label: '金属加工', value: 42, text: '42件' },
        { key: '2', label: '印刷・製本', value: 27, text: '27件' },
        { key: '3', label: '食品製造・卸売', value: 19, text: '19件' },
        { key: '4', label: '介護・福祉', value: 8, text: '8件' },
      ],
    },
    line: {
      title: '月ごとの紹介',
      points: [
        { key: '1', label: '6月', value: 12, text: '12件' },
        { key: '2', label: '7月', value: 18, text: '18件' },
        { key: '3', label: '8月', value: 9, text: '9件' },
        { key: '4', label: '9月', value: 24, text: '24件' },
        { key: '5', label: '10月', value: 31, text: '31件' },
        { key: '6', label: '11月', value: 28, text: '28件' },
      ],
    },
    funnel: {
      title: '紹介から成約まで',
      stages: [
        { key: '1', label: '紹介', value: 120, text: '120件' },
        { key: '2', label: '秘密保持契約', value: 64, text: '64件', keptText: '53%が次へ' },
        { key: '3', label: '基本合意', value: 22, text: '22件', keptText: '34%が次へ' },
        { key: '4', label: '成約', value: 11, text: '11件', keptText: '50%が次へ' },
      ],
    },
  },
  stats: [
    { key: '1', label: '掲載中', value: '238', unit: '件', note: '先月より12件増' },
    { key: '2', label: '成約', value: '41', unit: '件' },
    { key: '3', label: '成約までの日数', value: '184', unit: '日', note: '中央値' },
  ],
  prose: {
    before: '相手が決まったら、まず',
    term: '秘密保持契約',
    explanation: '話し合いの中で知ったことを、ほかの人に話さないという約束です。両者が署名すると効力を持ちます。',
    after:
      'を結びます。会社の名前や数字は、署名が済んで、あなたが許可するまで相手には見えません。断ってもかまいません。',
    money: '成約したときの費用の目安：',
    people: ['大森 和子', '高橋 健', 'Suzuki Hana', '田中 美咲'],
  },
  disclosure: {
    summary: '費用はいつかかりますか',
    body: '掲載、閲覧、紹介は無料です。最終契約を結んだときにだけ、成約料がかかります。',
  },
  document: {
    title: '秘密保持契約書',
    meta: '第3版・2026年4月1日施行',
    sections: [
      {
        key: '1',
        heading: '第1条（目的）',
        body: '甲および乙は、事業の承継に関する検討（以下「本目的」という。）のために相互に開示する情報の取り扱いについて、次のとおり契約する。',
      },
      {
        key: '2',
        heading: '第2条（秘密情報）',
        body: '秘密情報とは、本目的のために開示された一切の情報をいう。ただし、次の各号を除く。\n（1）開示の時点で公知であったもの\n（2）開示の後に、受領者の責めによらず公知となったもの',
      },
    ],
    signature: '2026年10月9日　電子署名済み',
  },
  empty: {
    title: 'まだ、合いそうな相手は見つかっていません',
    body: '新しい掲載があるたびに照らし合わせ、見つかったらメールでお知らせします。',
    action: '条件を見直す',
  },
  error: {
    title: 'ページを表示できませんでした',
    body: '入力した内容は保存されています。少し待ってから、もう一度お試しください。',
    action: 'もう一度試す',
    reference: 'お問い合わせ番号 7F3A-22',
  },
  loading: '読み込んでいます',
}
