import type { ReaderListing, ReaderPair, Unread } from './reader.ts'

/** Texts that talk to a machine instead of to a counterpart. English, in lower case with single spaces. */
const ENGLISH = [
  /\b(?:ignore|disregard|forget|override|bypass)\b.{0,40}\b(?:instructions?|prompts?|rules?|guidelines|(?:everything|text|messages?) (?:above|before))\b/,
  /\bsystem prompt\b|\bprompt injection\b|\bjailbreak\b|\bdeveloper mode\b/,
  /\byou are (?:now |an? |the )*(?:ai|language model|llm|assistant|chatbot|grader|judge|evaluator)\b/,
  /\b(?:dear|hey|hello|attention|note to|message to|instructions? (?:to|for)) (?:the |any |all )*(?:ai|llm|language model|assistant|chatbot|model|reader|grader|evaluator)s?\b/,
  /\b(?:give|assign|rate|score|set|return|output|answer|respond|report|mark)\b.{0,40}\b(?:fit|score|rating)s?\b.{0,24}\b(?:100|highest|maximum|max|top|perfect|full)\b/,
  /\b(?:give|assign|set|return|output)\b.{0,24}\b(?:100|highest|maximum|perfect|full|zero|lowest|0)\b.{0,24}\b(?:fit|score|rating)s?\b/,
  /\b(?:rate|score|rank|mark)\b.{0,30}\b(?:others?|rivals?|competitors?)\b.{0,30}\b(?:low(?:er)?|zero|0|bad(?:ly)?|down)\b/,
  /\b(?:respond|reply|answer|output|return)\b.{0,16}\b(?:only )?(?:with |in )?(?:the following|json|nothing but)\b/,
  /\b(?:reveal|print|repeat|show|tell)\b.{0,30}\b(?:your|the) (?:instructions?|prompt|api key|system message)\b/,
  /<\|?\/?(?:im_start|im_end|system|assistant|user|endoftext)\b|\[\/?inst\]|<<\/?sys>>|^\s*(?:system|assistant|user)\s*:/m,
  /["']\s*(?:fit|role|reasons)\s*["']\s*:|```/,
]

const MACHINE =
  '(?:ai|人工知能|生成ai|言語モデル|llm|チャットボット|chatgpt|アシスタント|読み取りai|採点者|評価者|審査員)'

/** The same in Japanese, without spaces and line ends. */
const JAPANESE = [
  /(?:以前|前述|上記|上述|これまで|今まで|先ほど|先程|すべて|全て|全部|ここまで|前|元)の?(?:すべての|全ての)?(?:指示|命令|指令|プロンプト|ルール|規則|設定).{0,12}(?:無視|忘れ|破棄|従わ|取り消|上書き)/,
  /(?:指示|命令|指令|プロンプト|ルール|規則)(?:を|は|など)?(?:すべて|全て|全部)?(?:無視|忘れ|破棄|上書き)/,
  /システムプロンプト|プロンプトインジェクション|脱獄モード|開発者モード/,
  new RegExp(
    `${MACHINE}(?:へ|に|さん|様|の皆さん|の方)?(?:への?|に対する|に向けた)?(?:の)?(?:指示|命令|指令|お願い|伝言|注意事項)`,
  ),
  new RegExp(`あなたは.{0,16}${MACHINE}(?:です|だ|として)`),
  new RegExp(`${MACHINE}(?:は|なら|が)(?:必ず|この|本).{0,24}(?:評価|採点|出力|点)`),
  /(?:評価|点数|得点|スコア|適合度|相性|合い方|fit)(?:を|は|に|が|として)?.{0,10}(?:100|百点|満点|最高|最大)(?:点|%|値|評価)?(?:に|と|を|で)?(?:し|せ|す|付け|つけ|出力|答え|回答|評価|採点)/,
  /(?:100点|百点|満点|最高点|最高評価|最高の評価)(?:を|と|で)?(?:付け|つけ|与え|出力|答え|回答|評価|採点)/,
  /(?:他|ほか)の(?:掲載|会社|企業|候補|相手|案件|応募).{0,16}(?:低く|下げ|0点|零点|最低|除外し|評価し?ない)/,
  /json(?:だけ|のみ)(?:を|で|と)?(?:出力|返答|回答|答え)|(?:次の文|以下の文|以下|次のとおり|指定の形式)(?:だけ|のみ)?(?:を|で|と)?そのまま(?:出力|返答|回答|答え)/,
  /(?:あなたの|内部の|元の)(?:指示|設定|プロンプト|apiキー)を(?:見せ|教え|出力|表示|公開)/,
]

function talksToMachine({ title, tags, text }: ReaderListing): boolean {
  const whole = [title, ...tags, text].join('\n').toLowerCase()
  const spaced = whole.replace(/[^\S\n]+/g, ' ')
  const flowing = spaced.replace(/\s+/g, ' ')
  const joined = whole.replace(/\s+/g, '')
  return (
    ENGLISH.some((pattern) => pattern.test(spaced) || pattern.test(flowing)) ||
    JAPANESE.some((pattern) => pattern.test(joined))
  )
}

/**
 * The side that seems to give orders to a reader; such a pair is not read. A coarse sieve: what slips through still
 * reaches its own pair only.
 */
export function suspicionOf({ offer, need }: ReaderPair): Unread['fault'] | undefined {
  if (talksToMachine(offer)) return 'suspicious_offer'
  return talksToMachine(need) ? 'suspicious_need' : undefined
}
