// What guessers try first: everyday words with a number or a sign at the end, the same thing again and again, walks
// along the keyboard. A list of whole passwords of ten characters and more would be long and still miss most of
// them, so the stems are listed (from the tops of published lists, and Japanese ones) and their dress is taken off.
const STEMS = `
password passwort passwd passphrase pass secret login signin welcome hello admin administrator root guest user member
account master system server default changeme letmein access test testing tester temp demo sample example qwerty azerty
computer internet network security windows microsoft google yahoo apple iphone android samsung sony nintendo playstation
facebook instagram twitter youtube amazon netflix pokemon pikachu minecraft mario zelda starwars startrek matrix
superman batman spiderman ironman avengers hello kitty hellokitty mickey mouse disney snoopy doraemon totoro naruto
onepiece gundam evangelion dragonball sailormoon godzilla ultraman anpanman iloveyou loveyou lovely love lover babygirl
princess prince queen king angel sweet sweety sweetheart honey baby darling forever friend friends family mother father
sister brother daddy mommy monkey dragon tiger lion eagle falcon panther wolf bear dog cat puppy kitten horse
dolphin butterfly flower rose sunshine sunflower rainbow summer winter spring autumn monday friday sunday january
october november december football baseball basketball soccer hockey tennis golf swimming chelsea arsenal liverpool
barcelona realmadrid yankees michael jordan michelle jennifer jessica ashley daniel david robert thomas charlie
george william andrew anthony joshua matthew nicole samantha shadow hunter killer ranger warrior ninja samurai
phoenix thunder lightning freedom liberty america london paris chicago boston newyork california canada germany
trustno one whatever blink cheese chocolate cookie banana orange pepper ginger coffee money dollar lucky happy smile
music guitar piano orchid crystal diamond silver golden purple blue red green black white star moon sun sky
tokyo osaka kyoto nagoya yokohama sapporo fukuoka hokkaido okinawa nihon nippon japan sakura fuji fujisan yamato
hanako taro tarou yamada suzuki tanaka sato satou takahashi watanabe arigato arigatou konnichiwa ohayo ohayou sayonara
aishiteru daisuki suki kawaii kanpai kaisha shachou kabushiki himitsu ansho anshou musubi sushi ramen
`
  .trim()
  .split(/\s+/)

const WALKS = [
  '01234567890123456789',
  'abcdefghijklmnopqrstuvwxyz',
  'qwertyuiop',
  'asdfghjkl',
  'zxcvbnm',
  '1qaz2wsx3edc4rfv5tgb6yhn7ujm8ik9ol0p',
  'qazwsxedcrfvtgbyhnujmikolp',
  '1q2w3e4r5t6y7u8i9o0p',
].flatMap((walk) => [walk, [...walk].reverse().join('')])

const LOOKALIKES: Record<string, string> = {
  '0': 'o',
  '1': 'i',
  '3': 'e',
  '4': 'a',
  '5': 's',
  '7': 't',
  '@': 'a',
  $: 's',
  '!': 'i',
}

const lettersOf = (text: string) => text.replace(/[^\p{L}]/gu, '')
const unmask = (text: string) => [...text].map((char) => LOOKALIKES[char] ?? char).join('')

/** The length of the longest walk that begins at `at`; shorter ones than three characters happen by chance. */
function walkLength(text: string, at: number): number {
  let length = 3
  while (at + length <= text.length && WALKS.some((walk) => walk.includes(text.slice(at, at + length)))) length++
  return length > 3 ? length - 1 : 0
}

/** What is left when keyboard walks are taken out. */
function withoutWalks(text: string): string {
  let rest = ''
  for (let at = 0; at < text.length;) {
    const length = walkLength(text, at)
    if (length === 0) rest += text[at]
    at += length || 1
  }
  return rest
}

const isRepetition = (text: string) => /^(.{1,5})\1+$/u.test(text) || new Set(text).size <= 3

/** One or two stems, and nothing else. */
const isStems = (letters: string, stems: readonly string[]): boolean =>
  stems.some((stem) => letters.startsWith(stem) && (letters === stem || stems.includes(letters.slice(stem.length))))

/**
 * Whether guessers try this early on.
 * @param personal what is known of its owner, such as the e-mail address and the name
 */
export function isTooCommon(password: string, personal: readonly string[] = []): boolean {
  const text = password.normalize('NFKC').toLowerCase().replace(/\s/g, '')
  const own = personal
    .flatMap((known) => [known, known.split('@')[0] ?? ''])
    .map((known) => lettersOf(known.toLowerCase()))
  const stems = [...STEMS, ...own.filter((stem) => stem.length >= 3)]
  if (isRepetition(text) || withoutWalks(text).length <= 2) return true
  const trimmed = text.replace(/^[^\p{L}]+|[^\p{L}]+$/gu, '')
  const candidates = [text, trimmed].flatMap((part) => [
    lettersOf(part),
    lettersOf(unmask(part)),
    lettersOf(withoutWalks(part)),
  ])
  return candidates.some((letters) => letters === '' || isStems(letters, stems))
}
