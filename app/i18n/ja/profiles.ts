export const profiles = {
  title: '立場ごとのプロフィール',
  audience: {
    member: '相手と運営に見える',
    party: '商談が始まった相手だけ',
    owner: '自分たちだけ',
    granted: '許可した相手',
    public: '公開',
    band: '商談前は、おおよその幅だけ',
  },
  designer: {
    title: 'デザイナーとして',
    lead: 'どんな仕事を、どんな条件で受けられるか。相手が依頼を考えるときに読みます。',
    fields: {
      specialties: {
        label: '得意な分野',
      },
      materials: {
        label: '得意な素材・技術',
        hint: '「、」で区切って書いてください（例：金属、和紙、漆）',
      },
      legalForm: {
        label: '個人か会社か',
        hint: '個人の方との契約には、フリーランス法にもとづく書面が用意されます。',
      },
      invoiceRegistered: {
        label: 'インボイスの登録',
      },
      paymentModels: {
        label: '受けられる支払い方',
        hint: 'あてはまるものをすべて選んでください。',
      },
      rateFromYen: {
        label: '1件あたりの料金のめやす（いくらから）',
        hint: '例：30万円。商談の前は、おおよその幅だけが相手に見えます。',
      },
      rateNotes: {
        label: '料金の説明',
        hint: '例：製品デザインは基本料30万円と売上の3%から。試作費は別にいただきます。',
      },
      availability: {
        label: 'いつから受けられますか',
      },
      workStyle: {
        label: '働き方',
      },
    },
    options: {
      specialties: {
        product: '製品',
        graphic: 'グラフィック',
        packaging: 'パッケージ',
        branding: 'ブランドづくり',
        web_ui: 'ウェブ・画面',
        space: '空間',
        textile: '布・服飾',
        service: 'サービス',
      },
      legalForm: {
        individual: '個人',
        company: '会社',
      },
      invoiceRegistered: {
        yes: '登録している',
        no: '登録していない',
        in_preparation: '準備中',
      },
      paymentModels: {
        lump_sum: '一括払い',
        instalments: '分割払い',
        royalty: '売上に応じた使用料（ロイヤルティ）',
        deposit_and_royalty: '前払いと使用料',
        revenue_share: '売上を分け合う',
        monthly: '月ごとの契約',
      },
      availability: {
        now: 'すぐに',
        within_month: '1か月以内',
        within_three_months: '3か月以内',
        later: 'もっと先',
      },
      workStyle: {
        visits: '現場に通う',
        both: '現場とオンライン',
        remote: 'オンライン中心',
      },
    },
  },
  startup: {
    title: 'スタートアップとして',
    lead: 'どんな製品が、どこまで進んでいるか。試してみたい相手が読みます。',
    fields: {
      stage: {
        label: '事業の段階',
      },
      incorporation: {
        label: '設立の状況',
      },
      productCategory: {
        label: '製品の分野',
      },
      product: {
        label: '製品・サービス',
        hint: 'だれの、どんな困りごとを、どう解決しますか。',
      },
      references: {
        label: '導入や実証の実績',
        hint: '相手の名前は出さずに書いてください（例：都内の食品工場で3か月の実証）。',
      },
      referenceNames: {
        label: '実績のある相手の名前',
        hint: '1行に1社。相手の了解を得てから書いてください。',
      },
      fundingStage: {
        label: '資金調達の段階',
      },
      fundsRaisedYen: {
        label: 'これまでに調達した額',
        hint: '例：5,000万円。商談の前は、おおよその幅だけが相手に見えます。',
      },
    },
    options: {
      stage: {
        idea: '構想中',
        prototype: '試作品がある',
        first_customers: '最初のお客さまがいる',
        growing: 'お客さまが増えている',
        established: '事業として回っている',
      },
      incorporation: {
        incorporated: '設立済み',
        in_preparation: '設立の準備中',
        university_project: '大学発・研究段階',
      },
      productCategory: {
        software: 'ソフトウェア',
        ai: 'AI・データ',
        iot_hardware: '機器・センサー',
        robotics: 'ロボット',
        material: '素材',
        service: 'サービス',
        health: '医療・健康',
        environment: '環境・エネルギー',
      },
      fundingStage: {
        own_funds: '自己資金',
        pre_seed: 'プレシード',
        seed: 'シード',
        series_a: 'シリーズA',
        series_b_or_later: 'シリーズB以降',
        not_looking: '調達の予定なし',
      },
    },
  },
  successor_candidate: {
    title: '後継者候補として',
    lead: 'なぜ引き継ぎたいのか、何ができるのか。経営者の方が最初に読みます。',
    fields: {
      yearsOfWork: {
        label: '仕事の経験年数',
      },
      experience: {
        label: 'これまでの仕事',
        hint: '例：金属加工の会社で25年。うち8年は工場の責任者でした。',
      },
      management: {
        label: '経営・管理の経験',
      },
      qualifications: {
        label: '資格',
        hint: '「、」で区切って書いてください（例：技能士、日商簿記2級）',
      },
      motives: {
        label: '引き継ぎたい理由',
        hint: 'どんな会社を、なぜ引き継ぎたいか。飾らない言葉で構いません。',
      },
      training: {
        label: '受けた研修',
      },
      trainingNotes: {
        label: '研修の名前や時期',
        hint: '例：事業承継塾（2025年修了）',
      },
      ownFundsYen: {
        label: '用意できる自己資金',
        hint: '例：1,500万円。商談の前は、おおよその幅だけが相手に見えます。',
      },
      fundingPlan: {
        label: '資金の用意のしかた',
      },
      relocation: {
        label: '引っ越しはできますか',
      },
      relocationTo: {
        label: '移ってもよい地域',
      },
    },
    options: {
      yearsOfWork: {
        under_5: '5年未満',
        '5_to_10': '5〜10年',
        '10_to_20': '10〜20年',
        over_20: '20年以上',
      },
      management: {
        none: 'まだない',
        team: 'チームの責任者',
        site: '工場・店舗の責任者',
        board: '役員',
        own_firm: '会社を経営した',
      },
      training: {
        succession_school: '事業承継の塾・講座',
        founding_school: '創業の塾・講座',
        accounting: '経理・財務の講座',
        pmi_school: '引き継ぎ後の経営（PMI）の講座',
        successor_bank: '後継者人材バンクの登録',
        other: 'その他',
      },
      fundingPlan: {
        own_funds: '自己資金',
        public_loan: '日本政策金融公庫の融資',
        bank_loan: '銀行・信用金庫の融資',
        family: '家族・親族の支援',
        investors: '出資',
      },
      relocation: {
        yes: 'できる',
        within_commute: '通える範囲なら',
        no: 'できない',
        to_be_discussed: '相談したい',
      },
    },
  },
  expert: {
    title: '専門家として',
    lead: 'ワンストップ総合相談窓口と同じ、6つの分野と資格で登録します。',
    fields: {
      fields: {
        label: '相談を受ける分野',
      },
      qualifications: {
        label: 'お持ちの資格',
        hint: '運営が確認します。',
      },
      registration: {
        label: '登録番号・所属会',
        hint: '例：東京税理士会 ○○支部。運営が資格を確かめるときに使います。',
      },
      experience: {
        label: '得意な相談',
        hint: '例：株価の評価、個人保証の解除、承継後の組織づくり',
      },
      ways: {
        label: '相談の受け方',
      },
      areas: {
        label: 'うかがえる地域',
      },
    },
    options: {
      fields: {
        management: '経営・金融・労務',
        law: '法律',
        founding: '創業・会社設立',
        digital: 'デジタル技術の導入や活用',
        tax: '税務・会計',
        iso: 'ISO取得支援',
      },
      qualifications: {
        sme_consultant: '中小企業診断士',
        labour_consultant: '社会保険労務士',
        sales_specialist: '販売士',
        lawyer: '弁護士',
        judicial_scrivener: '司法書士',
        administrative_scrivener: '行政書士',
        it_coordinator: 'ITコーディネータ',
        tax_accountant: '税理士',
        public_accountant: '公認会計士',
        iso_auditor: 'ISO審査員',
      },
      ways: {
        visit: '訪問・来所',
        online: 'オンライン',
        telephone: '電話',
      },
    },
  },
  referrer: {
    title: '紹介者として',
    lead: 'お客さまや会員の方に代わって、登録や掲載をお手伝いできます。',
    fields: {
      organisation: {
        label: '組織の種類',
      },
      branch: {
        label: '支店・部署',
        hint: '例：大田支店 事業支援課',
      },
      areas: {
        label: '担当の都道府県',
      },
      areaNotes: {
        label: '担当の地域',
        hint: '例：大田区と品川区',
      },
      support: {
        label: 'お手伝いできること',
        hint: '例：掲載文の作成、面談への同席、融資の相談',
      },
    },
    options: {
      organisation: {
        bank: '銀行',
        shinkin: '信用金庫',
        credit_union: '信用組合',
        chamber: '商工会議所',
        society_of_commerce: '商工会',
        tax_office: '税理士・会計事務所',
        other: 'その他',
      },
    },
  },
  portfolio: {
    lead: 'これまでの仕事を並べます。上にあるものほど、先に見られます。写真がなくても載せられます。',
    list: '並んでいる作品',
    empty: 'まだ作品がありません',
    emptyText: '一つからで構いません。いちばん見てほしいものから始めましょう。',
    addTitle: '作品を足す',
    add: 'この作品を足す',
    full: '載せられるのは24点までです。',
    pieceTitle: '作品の名前',
    titleHint: '例：町工場の端材でつくった文具',
    caption: '説明',
    captionHint: '何を、だれと、どうつくったか。お客さまの名前は、了解を得てから書いてください。',
    year: 'つくった年',
    yearHint: '例：2024',
    edit: '直す',
    of: '（{{title}}）',
    up: '上へ',
    down: '下へ',
    upOne: '「{{title}}」を上へ',
    downOne: '「{{title}}」を下へ',
    remove: '消す',
    removeOne: '「{{title}}」を消す',
    back: '参加者のページにもどる',
    notices: {
      added: '作品を足しました。',
      saved: '作品を直しました。',
      moved: '順番を変えました。',
      removed: '作品を消しました。',
    },
  },
}
