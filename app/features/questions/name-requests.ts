const join = (...parts: RegExp[]): RegExp => new RegExp(parts.map(({ source }) => source).join(''), 'i')

const A_NAME = /(?:お名前|名前|社名|氏名|名称|店名|屋号|商号|会社名|企業名|法人名|工場名|ブランド名)/
const A_WAY =
  /(?:連絡先|電話番号|携帯番号|メールアドレス|メアド|住所|番地|(?:ホームページ|ウェブサイト|Webサイト|HP|SNS|LINE)の?(?:アドレス|URL|ID)?|URL)/
const NAME_OR_WAY = new RegExp(`(?:${A_NAME.source}|${A_WAY.source})`)
const GENTLY = /(?:ぜひ|一度|先に|事前に|もし|よろしければ|よければ|こっそり|お|ご|、|\s){0,6}/
const TELL = /(?:教え|知りた|知らせ|聞かせ|聞い|聞き|伺|うかが|明か|開示|公表|送っ|交換)/

const PATTERNS = [
  // A name or a way to reach someone, and directly after it the wish to be told.
  join(NAME_OR_WAY, /(?:など)?(?:を|も|だけでも|だけ)/, GENTLY, TELL),
  join(NAME_OR_WAY, /(?:は|って)/, GENTLY, /(?:何|なん|どちら|どこ|\?)/),
  /(?:どちら|どこ|何という|なんという)の?(?:会社|企業|お店|店|工場|法人|事業者|メーカー)(?:さん|様)?(?:です|でしょう|か|の方|なの)/,
  /(?:あなた|そちら|オーナー|社長)(?:様|さん)?は(?:誰|だれ|どなた)|どなた(?:です|でしょう)|(?:御社|貴社)は(?:どちら|どこ)(?:です|でしょう|の)/,
  /直接(?:ご?連絡|お?会い|お?電話|お?話|やり(?:取|と)り)[^。!?\n]{0,8}(?:たい|でき|ませんか|ください|下さい|しましょう)/,
  /\b(?:what(?:'s| is| was| are)|tell (?:me|us)|(?:may|can|could) (?:i|we|you) (?:know|have|ask|get|share|give|tell)|share|disclose|reveal|let (?:me|us) know)\b(?:(?!\b(?:if|whether)\b)[^.?!\n]){0,40}\b(?:(?:company|business|firm|shop|store|factory|owner|your)(?:'s)?\s+names?|names?\s+of\s+(?:the|your)\s+(?:company|business|firm|shop|store|factory|owner)|contact (?:details|information)|phone number|e-?mail(?: address)?|street address|web ?site)\b/i,
  /\bwho are you\b|\b(?:which|what) (?:company|firm|business) (?:is this|are you)\b/i,
  /\b(?:contact|call|e-?mail|meet|reach|talk to|speak to) (?:me|us|you|each other) directly\b/i,
] as const

/**
 * The passage of a text by which its writer wants to learn who the other side is, or to reach it past the navigator.
 * Speaking of a name is no such wish: 「屋号は残せますか」 passes.
 * @returns the passage with full-width characters folded, undefined when there is none
 */
export function findNameRequest(typed: string): string | undefined {
  const text = typed.normalize('NFKC')
  for (const pattern of PATTERNS) {
    const found = pattern.exec(text)?.[0]
    if (found) return found.trim()
  }
  return undefined
}
