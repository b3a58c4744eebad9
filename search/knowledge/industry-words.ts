import { foldKana, foldWidth } from '../language/fold.ts'
import { INDUSTRIES } from './industries.ts'

/**
 * What people call their trade, by code: words with their reading behind a slash, then English words after a bar. Only for
 * finding one's industry in a form: search itself uses the words in `industries.ts` and the concepts.
 */
const TABLE = `
A: 農林業/のうりんぎょう | agriculture, forestry
01: 農家/のうか, 農園/のうえん, 畜産/ちくさん, 酪農/らくのう, 造園/ぞうえん, 植木屋/うえきや, 米づくり/こめづくり, 野菜/やさい, 果樹園/かじゅえん | farm, dairy, gardening, landscaping
02: 林業/りんぎょう, 森林/しんりん, 木こり/きこり, 山仕事/やましごと | forestry, timber
B: 水産/すいさん | fishing
03: 漁師/りょうし, 漁業/ぎょぎょう, 船主/ふなぬし | fisher, fishery
04: 養殖/ようしょく | aquaculture, fish farm
05: 採石/さいせき, 砂利/じゃり, 鉱山/こうざん | mining, quarry
D: 建設/けんせつ, 建築/けんちく, 工事/こうじ, 建設業/けんせつぎょう | construction, builder
06: 建設会社/けんせつがいしゃ, 土木/どぼく, 工務店/こうむてん, 建築工事/けんちくこうじ, リフォーム/りふぉーむ, ゼネコン/ぜねこん, 土建屋/どけんや | contractor, civil engineering, renovation
07: 大工/だいく, 左官/さかん, 塗装/とそう, ペンキ屋/ぺんきや, 内装/ないそう, 防水/ぼうすい, 屋根/やね, 足場/あしば, とび/とび, 解体/かいたい, 鉄筋/てっきん, 板金屋根/ばんきんやね, 石工/いしく | carpenter, painter, roofing, plasterer, demolition, interior work
08: 電気工事/でんきこうじ, 水道工事/すいどうこうじ, 配管/はいかん, 空調/くうちょう, 設備屋/せつびや, 通信工事/つうしんこうじ, 消防設備/しょうぼうせつび | electrician, plumbing, air conditioning
E: 町工場/まちこうば/まちこうじょう, 工場/こうじょう/こうば, メーカー/めーかー, ものづくり/ものづくり, 製造業/せいぞうぎょう | factory, manufacturer, workshop
09: 食品工場/しょくひんこうじょう, お菓子/おかし, 和菓子/わがし, パン工場/ぱんこうじょう, 水産加工/すいさんかこう, 味噌/みそ, 醤油/しょうゆ, 豆腐屋/とうふや, 漬物/つけもの, 製麺/せいめん, 惣菜/そうざい, 佃煮/つくだに | food maker, confectionery, bakery factory, tofu, noodles
10: 酒造/しゅぞう, 酒蔵/さかぐら, 日本酒/にほんしゅ, 焼酎/しょうちゅう, ビール/びーる, ワイナリー/わいなりー, お茶/おちゃ, 製茶/せいちゃ, 飲料/いんりょう | brewery, sake, winery, tea, beverages
11: 織物/おりもの, 縫製/ほうせい, 染物/そめもの, 染色/せんしょく, ニット/にっと, 生地/きじ, 服をつくる/ふくをつくる, 着物/きもの | textile, sewing, dyeing, knit, garments
12: 製材/せいざい, 木工/もっこう, 木材/もくざい, 合板/ごうはん, 桶/おけ | sawmill, wood products
13: 家具/かぐ, 建具/たてぐ, 仏壇/ぶつだん, 注文家具/ちゅうもんかぐ, 指物/さしもの, ふすま/ふすま | furniture, joinery
14: 紙/かみ, 和紙/わし, 段ボール/だんぼーる, 紙箱/かみばこ, 紙器/しき | paper, cardboard, boxes
15: 印刷/いんさつ, 印刷屋/いんさつや, 製本/せいほん, 活版/かっぱん | printing, bookbinding
16: 化学/かがく, 塗料/とりょう, 化粧品/けしょうひん, 石鹸/せっけん, 薬品/やくひん, 医薬品/いやくひん, 接着剤/せっちゃくざい | chemicals, cosmetics, paint, soap, pharmaceuticals
17: 石油/せきゆ, 潤滑油/じゅんかつゆ | petroleum, lubricants
18: プラスチック/ぷらすちっく, 樹脂/じゅし, 射出成形/しゃしゅつせいけい, 成形/せいけい | plastics, injection moulding
19: ゴム/ごむ, パッキン/ぱっきん, タイヤ/たいや | rubber, tyres, gaskets
20: 革/かわ, 鞄/かばん, 靴づくり/くつづくり, 皮革/ひかく, 財布/さいふ, 毛皮/けがわ | leather, bags, shoemaker
21: ガラス/がらす, 陶器/とうき, 焼き物/やきもの, 瓦/かわら, セメント/せめんと, 石材/せきざい, 切子/きりこ | glass, pottery, ceramics, cement, stone
22: 鉄/てつ, 鉄鋼/てっこう, 鋳物/いもの, 鋳造/ちゅうぞう, 鍛造/たんぞう | steel, foundry, forging
23: アルミ/あるみ, 銅/どう, 非鉄/ひてつ, 電線/でんせん, ダイカスト/だいかすと | aluminium, copper, die casting
24: 町工場/まちこうば/まちこうじょう, 金属加工/きんぞくかこう, 板金/ばんきん, プレス/ぷれす, めっき/めっき, メッキ/めっき, 溶接/ようせつ, 旋盤/せんばん, 切削/せっさく, 研磨/けんま, 刃物/はもの, ばね/ばね, ねじ/ねじ, 金物/かなもの, へら絞り/へらしぼり, 鉄工所/てっこうじょ, 鉄骨/てっこつ | metalworking, machine shop, sheet metal, plating, welding, springs, screws, cutlery
25: ポンプ/ぽんぷ, ボイラー/ぼいらー, コンプレッサー/こんぷれっさー, 歯車/はぐるま, バルブ/ばるぶ, 町工場/まちこうば/まちこうじょう | pumps, boilers, gears, valves
26: 金型/かながた, 工作機械/こうさくきかい, 産業機械/さんぎょうきかい, ロボット/ろぼっと, 治具/じぐ, 機械部品/きかいぶひん, 半導体製造装置/はんどうたいせいぞうそうち, 町工場/まちこうば/まちこうじょう | moulds, machine tools, industrial machinery, robots
27: 医療機器/いりょうきき, 計測器/けいそくき, レンズ/れんず, カメラ/かめら, 光学/こうがく, 精密機械/せいみつきかい | medical devices, measuring instruments, optics, precision machinery
28: 電子部品/でんしぶひん, 半導体/はんどうたい, 基板/きばん, センサー/せんさー | electronic components, semiconductors, circuit boards, sensors
29: 電気機械/でんききかい, モーター/もーたー, 照明/しょうめい, 電池/でんち, 配電盤/はいでんばん, 家電/かでん | electrical machinery, motors, lighting, batteries
30: 通信機器/つうしんきき, 無線機/むせんき, パソコン/ぱそこん | communication equipment, computers
31: 自動車部品/じどうしゃぶひん, 船/ふね, 航空機/こうくうき, 自転車/じてんしゃ, 鉄道車両/てつどうしゃりょう | car parts, ships, aircraft, bicycles
32: 玩具/がんぐ, おもちゃ/おもちゃ, 楽器/がっき, 漆器/しっき, アクセサリー/あくせさりー, 宝飾/ほうしょく, 文房具/ぶんぼうぐ, 眼鏡/めがね, 畳/たたみ, 看板/かんばん, 工芸/こうげい, 伝統工芸/でんとうこうげい, 提灯/ちょうちん, 人形/にんぎょう | toys, musical instruments, crafts, jewellery, stationery, glasses, signs, tatami
33: 発電/はつでん, 電力/でんりょく, 太陽光/たいようこう | electricity, power, solar
34: ガス会社/がすがいしゃ, 都市ガス/としがす | gas
35: 地域冷暖房/ちいきれいだんぼう | heat supply
36: 水道/すいどう, 下水/げすい | water supply
G: it/あいてぃー, 情報通信/じょうほうつうしん | information technology, it
37: 電話/でんわ, 通信/つうしん, プロバイダ/ぷろばいだ | telecom, telephone
38: テレビ局/てれびきょく, ラジオ/らじお, 放送/ほうそう | broadcasting, television, radio
39: システム開発/しすてむかいはつ, ソフトウェア/そふとうぇあ, プログラム/ぷろぐらむ, sier/えすあいやー, ai/えーあい, 人工知能/じんこうちのう, ゲーム開発/げーむかいはつ, 市場調査/しじょうちょうさ, it企業/あいてぃーきぎょう | software, system development, programming, data, saas
40: アプリ/あぷり, ウェブ/うぇぶ, ホームページ/ほーむぺーじ, クラウド/くらうど, ネットサービス/ねっとさーびす, サイト運営/さいとうんえい | web, app, internet, cloud, platform
41: 映像/えいぞう, 動画制作/どうがせいさく, アニメ/あにめ, 出版社/しゅっぱんしゃ, 新聞/しんぶん, 音楽制作/おんがくせいさく, 編集/へんしゅう | video, animation, publisher, newspaper, music
42: 鉄道/てつどう | railway
43: タクシー/たくしー, バス会社/ばすがいしゃ, 送迎/そうげい | taxi, bus
44: 運送屋/うんそうや, トラック/とらっく, 物流/ぶつりゅう, 配送/はいそう, 引っ越し/ひっこし, 宅配/たくはい, 軽貨物/けいかもつ | trucking, logistics, delivery, removals
45: 海運/かいうん, フェリー/ふぇりー, 屋形船/やかたぶね, 遊覧船/ゆうらんせん | shipping, ferry
46: 航空会社/こうくうがいしゃ | airline
47: 倉庫/そうこ | warehouse
48: 梱包/こんぽう, 港湾/こうわん, 通関/つうかん | packing, customs broker, port
49: 郵便/ゆうびん | post
I: 商売/しょうばい, お店/おみせ, 販売/はんばい | shop, trade, sales
50: 商社/しょうしゃ, 貿易/ぼうえき, 輸出入/ゆしゅつにゅう | trading company, import, export
51: 衣料問屋/いりょうどんや, 呉服卸/ごふくおろし, 生地問屋/きじどんや | clothing wholesale
52: 食品問屋/しょくひんどんや, 青果卸/せいかおろし, 酒問屋/さけどんや, 市場の仲卸/いちばのなかおろし, 仲卸/なかおろし, 魚屋卸/さかなやおろし | food wholesale
53: 建材屋/けんざいや, 鋼材/こうざい, 材木問屋/ざいもくどんや, 塗料卸/とりょうおろし, リサイクル資源/りさいくるしげん | building materials wholesale, steel wholesale
54: 機械商社/きかいしょうしゃ, 工具店/こうぐてん, 部品商社/ぶひんしょうしゃ | machinery wholesale, tools
55: 問屋/とんや/どんや, 卸/おろし, 家具卸/かぐおろし, 医薬品卸/いやくひんおろし, 雑貨卸/ざっかおろし, 紙問屋/かみどんや | wholesale, distributor
56: 百貨店/ひゃっかてん, デパート/でぱーと, 総合スーパー/そうごうすーぱー | department store
57: 洋服屋/ようふくや, 洋品店/ようひんてん, 呉服屋/ごふくや, 靴屋/くつや, 寝具店/しんぐてん, かばん屋/かばんや | clothes shop, shoe shop, boutique
58: 八百屋/やおや, 魚屋/さかなや, 肉屋/にくや, 酒屋/さかや, 米屋/こめや, パン屋/ぱんや, ケーキ屋/けーきや, お菓子屋/おかしや, 和菓子屋/わがしや, スーパー/すーぱー, コンビニ/こんびに, 弁当販売/べんとうはんばい, お茶屋/おちゃや | grocery, butcher, bakery, cake shop, liquor store, supermarket, convenience store
59: 車屋/くるまや, 中古車/ちゅうこしゃ, 自転車屋/じてんしゃや, バイク屋/ばいくや, 電器店/でんきてん, 電気屋/でんきや | car dealer, bicycle shop, appliance shop
60: 薬局/やっきょく, 薬屋/くすりや, 本屋/ほんや, 書店/しょてん, 花屋/はなや, 家具屋/かぐや, 金物屋/かなものや, 雑貨屋/ざっかや, 文具店/ぶんぐてん, 眼鏡屋/めがねや, 骨董/こっとう, ガソリンスタンド/がそりんすたんど, 時計屋/とけいや, たばこ屋/たばこや, おもちゃ屋/おもちゃや | pharmacy, bookshop, florist, petrol station, gift shop, hardware store
61: 通販/つうはん, ネットショップ/ねっとしょっぷ, 訪問販売/ほうもんはんばい, ec/いーしー, 自動販売機/じどうはんばいき | online shop, mail order, e-commerce
J: 金融/きんゆう | finance
62: 銀行/ぎんこう | bank
63: 信用金庫/しんようきんこ, 信金/しんきん, 信用組合/しんようくみあい | credit union
64: カード会社/かーどがいしゃ, 貸金/かしきん, 質屋/しちや, 割賦/かっぷ | credit card, pawnbroker
65: 証券/しょうけん, 投資会社/とうしがいしゃ, ファンド/ふぁんど | securities, investment fund
66: 信用保証/しんようほしょう, 両替/りょうがえ | guarantee
67: 保険/ほけん, 保険代理店/ほけんだいりてん | insurance agency
68: 不動産屋/ふどうさんや, 不動産売買/ふどうさんばいばい, 仲介/ちゅうかい, 建売/たてうり | estate agent, real estate
69: 大家/おおや, 貸しビル/かしびる, アパート経営/あぱーとけいえい, 賃貸/ちんたい, 駐車場/ちゅうしゃじょう, ビル管理/びるかんり | landlord, property management, parking
70: レンタル/れんたる, リース/りーす, レンタカー/れんたかー, 貸衣装/かしいしょう | rental, leasing
71: 研究所/けんきゅうじょ, 研究開発/けんきゅうかいはつ, 大学発/だいがくはつ | research institute, r&d
72: デザイン/でざいん, デザイン事務所/でざいんじむしょ, デザイナー/でざいなー, コンサル/こんさる, 税理士/ぜいりし, 会計士/かいけいし, 弁護士/べんごし, 社労士/しゃろうし, 行政書士/ぎょうせいしょし, 司法書士/しほうしょし, 中小企業診断士/ちゅうしょうきぎょうしんだんし, 弁理士/べんりし, 翻訳/ほんやく, 士業/しぎょう, 作家/さっか | design studio, consultant, accountant, lawyer, translator
73: 広告/こうこく, 広告代理店/こうこくだいりてん | advertising
74: 設計事務所/せっけいじむしょ, 建築家/けんちくか, 測量/そくりょう, 写真家/しゃしんか, カメラマン/かめらまん, 検査/けんさ, 獣医/じゅうい, 動物病院/どうぶつびょういん | architect, surveyor, photographer, engineering, vet
75: 旅館/りょかん, ホテル/ほてる, 民宿/みんしゅく, 民泊/みんぱく, 温泉宿/おんせんやど, ゲストハウス/げすとはうす | hotel, inn, guest house
76: 居酒屋/いざかや, 食堂/しょくどう, ラーメン屋/らーめんや, そば屋/そばや, 蕎麦屋/そばや, 寿司屋/すしや, 鮨/すし, 焼肉屋/やきにくや, 焼き鳥/やきとり, 喫茶店/きっさてん, カフェ/かふぇ, レストラン/れすとらん, 料理屋/りょうりや, 料亭/りょうてい, 飲み屋/のみや, バー/ばー, スナック/すなっく, うどん屋/うどんや, 飲食店/いんしょくてん, 定食屋/ていしょくや | restaurant, izakaya, pub, bar, cafe, ramen, sushi, diner
77: 弁当屋/べんとうや, 仕出し/しだし, 給食/きゅうしょく, 出前/でまえ, ケータリング/けーたりんぐ, キッチンカー/きっちんかー, テイクアウト/ていくあうと | catering, bento, takeaway, food truck
78: 床屋/とこや, 理髪店/りはつてん, 美容室/びようしつ, 美容院/びよういん, クリーニング屋/くりーにんぐや, 銭湯/せんとう, 風呂屋/ふろや, エステ/えすて, ネイル/ねいる, サウナ/さうな, コインランドリー/こいんらんどりー | hairdresser, barber, beauty salon, laundry, public bath
79: 旅行会社/りょこうがいしゃ, 葬儀屋/そうぎや, 結婚式/けっこんしき, 写真館/しゃしんかん, 家事代行/かじだいこう, ペットホテル/ぺっとほてる, 便利屋/べんりや | travel agency, funeral, wedding, photo studio, housekeeping
80: スポーツジム/すぽーつじむ, ゴルフ/ごるふ, 映画館/えいがかん, 劇場/げきじょう, ゲームセンター/げーむせんたー, ライブハウス/らいぶはうす, 釣り堀/つりぼり, カラオケ/からおけ | gym, cinema, theatre, golf, amusement
81: 学校/がっこう, 幼稚園/ようちえん, 専門学校/せんもんがっこう, 大学/だいがく | school, kindergarten, university
82: 学習塾/がくしゅうじゅく, 塾/じゅく, 習い事/ならいごと, 英会話/えいかいわ, 教室/きょうしつ, 音楽教室/おんがくきょうしつ, 書道/しょどう, そろばん/そろばん, 自動車教習所/じどうしゃきょうしゅうじょ, 博物館/はくぶつかん | cram school, language school, lessons, museum
P: 医療/いりょう, 福祉/ふくし | medical, welfare
83: 病院/びょういん, 医院/いいん, 診療所/しんりょうじょ, クリニック/くりにっく, 歯医者/はいしゃ, 歯科/しか, 接骨院/せっこついん, 整骨院/せいこついん, 鍼灸/しんきゅう, マッサージ/まっさーじ, 訪問看護/ほうもんかんご | clinic, hospital, dentist, acupuncture
84: 健診/けんしん, 保健/ほけん, 検疫/けんえき | health check
85: 介護/かいご, 老人ホーム/ろうじんほーむ, デイサービス/でいさーびす, 保育園/ほいくえん, 障害福祉/しょうがいふくし, 福祉施設/ふくししせつ, 訪問介護/ほうもんかいご | nursing care, nursery, day service, welfare
86: 簡易郵便局/かんいゆうびんきょく | post office
87: 農協/のうきょう, 漁協/ぎょきょう, 協同組合/きょうどうくみあい | cooperative
88: ごみ収集/ごみしゅうしゅう, 産廃/さんぱい, 廃棄物/はいきぶつ, リサイクル/りさいくる, 浄化槽/じょうかそう | waste, recycling
89: 車検/しゃけん, 自動車整備/じどうしゃせいび, 板金塗装/ばんきんとそう, 整備工場/せいびこうじょう, 修理工場/しゅうりこうじょう | car repair, garage
90: 修理屋/しゅうりや, 機械修理/きかいしゅうり, 家具修理/かぐしゅうり, 靴修理/くつしゅうり, 時計修理/とけいしゅうり, 鍵屋/かぎや | repair shop, locksmith
91: 人材派遣/じんざいはけん, 人材紹介/じんざいしょうかい, 職業紹介/しょくぎょうしょうかい | staffing, recruitment
92: 掃除/そうじ, 清掃/せいそう, ビルメンテナンス/びるめんてなんす, 警備/けいび, コールセンター/こーるせんたー, 看板取付/かんばんとりつけ, 害虫駆除/がいちゅうくじょ, イベント会社/いべんとがいしゃ | cleaning, security, call centre, event company
93: 商工会/しょうこうかい, 商工会議所/しょうこうかいぎしょ, 業界団体/ぎょうかいだんたい, npo/えぬぴーおー, 商店街/しょうてんがい | chamber of commerce, association, npo
94: お寺/おてら, 神社/じんじゃ, 教会/きょうかい | temple, shrine, church
95: 集会場/しゅうかいじょう, と畜場/とちくじょう | assembly hall
96: 大使館/たいしかん | embassy
97: 国の役所/くにのやくしょ, 省庁/しょうちょう | ministry
98: 役所/やくしょ, 市役所/しやくしょ, 区役所/くやくしょ, 自治体/じちたい | city hall, municipality
99: その他/そのた, わからない/わからない | other
`

interface Word {
  shown: string
  /** The word and its readings, folded. */
  forms: string[]
}

const fold = (text: string): string => foldKana(foldWidth(text)).replace(/[\s・、,]/g, '')

const toWord = (entry: string): Word => {
  const [shown = '', ...readings] = entry.split('/')
  return { shown, forms: [...new Set([shown, ...readings].map(fold))] }
}

function parse(table: string): Map<string, Word[]> {
  const words = new Map<string, Word[]>()
  for (const line of table.trim().split('\n')) {
    const [code = '', rest = ''] = line.split(': ')
    const [japanese = '', english = ''] = rest.split(' | ')
    const entries = [...japanese.split(', '), ...english.split(', ')].filter((entry) => entry !== '')
    words.set(code, entries.map(toWord))
  }
  return words
}

/** The everyday words by code, for those that have some. */
export const INDUSTRY_WORDS: ReadonlyMap<string, readonly Word[]> = parse(TABLE)

/** How well a text fits what was typed: 0 the same, 1 begins with it, 2 holds it; undefined not at all. */
function fit(form: string, query: string): number | undefined {
  if (form === query) return 0
  if (form.startsWith(query)) return 1
  return query.length > 1 && form.includes(query) ? 2 : undefined
}

const best = (forms: readonly string[], query: string): number | undefined =>
  forms.reduce<number | undefined>((least, form) => {
    const found = fit(form, query)
    return found === undefined || (least !== undefined && least <= found) ? least : found
  }, undefined)

export interface IndustryFinding {
  code: string
  /** The everyday word it was found by; absent when by its own name. */
  word?: string
}

/**
 * Industries a typed word may mean, the best first: by everyday words in kanji, hiragana, katakana or English, and by
 * name. An exact word comes before the beginning of one, that before a part of one.
 * @param nameOf the industry's name as the reader knows it, in any language
 */
export function findIndustries(typed: string, nameOf: (code: string) => string, limit = 12): IndustryFinding[] {
  const query = fold(typed)
  if (query === '') return []
  const found = [...INDUSTRIES.values()].flatMap(({ code, name, words }) => {
    const candidates = [
      { fit: best([fold(nameOf(code)), fold(name), fold(code)], query), word: undefined },
      ...(INDUSTRY_WORDS.get(code) ?? []).map(({ shown, forms }) => ({ fit: best(forms, query), word: shown })),
      ...words.map((word) => ({ fit: best([fold(word)], query), word })),
    ]
    const known = candidates.flatMap((one) => (one.fit === undefined ? [] : [{ ...one, fit: one.fit }]))
    const [first] = known.sort((a, b) => a.fit - b.fit)
    return first ? [{ code, ...first }] : []
  })
  return found
    .sort((a, b) => a.fit - b.fit)
    .slice(0, limit)
    .map(({ code, word }) => (word === undefined ? { code } : { code, word }))
}
