import type { Condition, CrossTrackRule } from './rule-type.ts'

/** Words by which somebody tells of a skill in design; whole compounds, so that 箱 or 画面 alone say nothing. */
const DESIGN_SKILL = [
  'デザイナー',
  'デザイン',
  'アートディレクション',
  'アートディレクター',
  'クリエイティブディレクター',
  'ブランディング',
  'ロゴ制作',
  'パッケージ制作',
  'ホームページ制作',
  'web制作',
  'ウェブ制作',
  'designer',
  'graphic design',
  'product design',
  'branding',
]

/** Behind these a word of skill means that it is lacking or sought. */
const LACKING = [
  '苦手',
  '弱い',
  'できない',
  'できません',
  'ありません',
  '不足',
  '足りない',
  '課題',
  '求めて',
  '探して',
  '頼みたい',
  '任せたい',
  '受けたい',
  'lack',
  'looking for',
  'need',
]

/** How a firm shows itself; that its goods are as they were may be a boast, that its face is, is not. */
const FACE = [
  'パッケージ',
  '包装',
  'ラベル',
  'ホームページ',
  'ウェブサイト',
  'サイト',
  'ロゴ',
  'デザイン',
  'カタログ',
  '看板',
  '店構え',
  '見せ方',
  'website',
  'web site',
  'homepage',
  'packaging',
  'logo',
  'catalogue',
]
const FACE_OR_GOODS = [...FACE, '商品', '製品', 'ブランド', 'product', 'brand']

const UNCHANGED = [
  '昔のまま',
  '当時のまま',
  '開業以来のまま',
  '創業以来のまま',
  '変えていない',
  '変えていません',
  '変わっていない',
  '変わっていません',
  '更新していない',
  '更新していません',
  '更新できていない',
  '更新できていません',
  '手つかず',
  '手を付けて',
  '手をつけて',
  'not updated',
  'never been updated',
  'unchanged',
]
const OUTDATED = [
  '古い',
  '古く',
  '古び',
  '古めかし',
  '時代遅れ',
  '時代に合わ',
  '伝わらない',
  '伝わっていない',
  '伝わっていません',
  '伝わりにくい',
  '伝えきれ',
  '見直したい',
  '刷新',
  'リニューアル',
  '一新',
  'outdated',
  'old-fashioned',
  'looks dated',
  'renew',
]
/** Then it has been seen to already. */
const DONE = ['済み', 'したばかり', 'しました', '終えました', '完了', 'already', 'recently']

const NO_FACE = [
  'ホームページがない',
  'ホームページもない',
  'ホームページがありません',
  'ホームページもありません',
  'ホームページを持っていません',
  'サイトがない',
  'サイトがありません',
  'サイトを持っていません',
  '自社ブランドがない',
  '自社ブランドがありません',
  '自社ブランドを持っていません',
  'no website',
  'no web site',
  'no brand of our own',
]

const NO_SUCCESSOR = [
  '後継者がいない',
  '後継者がいません',
  '後継者不在',
  '後継者が見つから',
  '後継者は未定',
  '後継者も未定',
  '後継者は決まっていません',
  '跡継ぎがいない',
  '跡継ぎがいません',
  '跡取りがいない',
  '後継ぎがいない',
  '私の代で',
  '自分の代で終',
  '廃業も考え',
  '引退を考え',
  'no successor',
  'without a successor',
  'nobody to take over',
]

/** That something is named is no trouble with it: 駅から5分. */
const TROUBLES = [
  '困',
  '悩',
  '課題',
  '不足',
  '足りな',
  '追いつかな',
  '間に合わな',
  '難し',
  '苦労',
  '苦し',
  '負担',
  '手間',
  '老朽',
  'できていない',
  'できていません',
  '減らし',
  '減らせ',
  'なくしたい',
  '防ぎたい',
  '無駄',
  '心配',
  '改善',
  '解決',
  'トラブル',
  'problem',
  'trouble',
  'shortage',
  'short of',
  'lack',
  'difficult',
  'struggl',
  'burden',
  'reduce',
]

const SELLERS_STORY = ['teaser', 'strengths', 'wantsOfSuccessor', 'conditions']
const CLIENTS_STORY = ['teaser', 'subject', 'goal', 'currentState']

const inStory = (fields: readonly string[], words: readonly string[]): Condition => ({
  kind: 'says',
  in: fields,
  words,
})

/**
 * The cross-track rules, in the order they are shown. Words are written from knowledge of the field; a rule would rather say
 * nothing than something wrong, as it is shown to the owner of the listing.
 */
export const crossTrackRules: readonly CrossTrackRule[] = [
  {
    key: 'candidate_designs',
    from: {
      track: 'succession',
      side: 'need',
      when: [
        [{ kind: 'isNot', field: 'buyerKind', option: 'company' }],
        [
          { kind: 'says', in: ['experience', 'givesToFirm', 'tags'], words: DESIGN_SKILL, unless: LACKING },
          { kind: 'shows' },
        ],
      ],
    },
    to: { track: 'design', side: 'need', when: [] },
    leadsTo: 'directory',
  },
  {
    key: 'design_before_sale',
    from: {
      track: 'succession',
      side: 'offer',
      when: [
        [
          inStory(SELLERS_STORY, NO_FACE),
          { kind: 'together', in: SELLERS_STORY, things: FACE, states: UNCHANGED, unless: DONE },
          { kind: 'together', in: SELLERS_STORY, things: FACE_OR_GOODS, states: OUTDATED, unless: DONE },
        ],
      ],
    },
    to: { track: 'design', side: 'offer', when: [] },
    leadsTo: 'posting',
  },
  {
    key: 'trial_for_seller',
    from: { track: 'succession', side: 'offer', when: [] },
    to: { track: 'trial', side: 'offer', when: [] },
    relation: {
      kind: 'solves',
      problemsIn: SELLERS_STORY,
      troubles: TROUBLES,
      answersIn: ['title', 'problemSolved', 'tags'],
    },
    leadsTo: 'directory',
  },
  {
    key: 'trial_for_buyer',
    from: { track: 'succession', side: 'need', when: [] },
    to: { track: 'trial', side: 'offer', when: [] },
    relation: {
      kind: 'solves',
      problemsIn: ['teaser', 'wantedBusiness', 'experience'],
      troubles: TROUBLES,
      answersIn: ['title', 'problemSolved', 'tags'],
    },
    leadsTo: 'directory',
  },
  {
    key: 'client_without_successor',
    from: {
      track: 'design',
      side: 'need',
      when: [[inStory(CLIENTS_STORY, NO_SUCCESSOR), { kind: 'agedOwner', in: CLIENTS_STORY, from: 65 }]],
    },
    to: { track: 'succession', side: 'need', when: [] },
    relation: { kind: 'alone' },
    leadsTo: 'posting',
  },
]
