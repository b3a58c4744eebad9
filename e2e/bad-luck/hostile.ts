import { expect } from '@playwright/test'
import { type PageForm, readForms } from '#e2e/fixtures/read-form.ts'
import type { Answer, UploadedFile, Visitor } from '#e2e/fixtures/visitor.ts'

/** Markup that would run if a page took it for its own. */
export const MARKUP = `<script>window.hacked=1</script>"><img src=x onerror="window.hacked=1">'`

const TEMPLATES = '${7331*7919} {{7331*7919}} {{t("x")}} #{7331*7919} <%= 7331*7919 %>'

/** What is sent wherever words are taken: most of it into boxes that ask for a number, a day or a choice, too. */
const HOSTILE: Readonly<Record<string, string>> = {
  script: MARKUP,
  code: `'; DROP TABLE "Listing"; -- ' OR '1'='1 ${TEMPLATES} ../../../../etc/passwd%00%0d%0aSet-Cookie: a=b __proto__[polluted]=1`,
  letters: '株式\u202Eexe.\u2066会社\u2069\u200F\u202D 👩‍👩‍👧‍👦🏳️‍🌈é̷́葛󠄀𠮷野家',
  control: '会\u0000社\u0001\u0008\u001B[31m\u007F\uFEFF\uD800',
  long: '長'.repeat(5_000),
  negative: '−９９９９',
  huge: '9'.repeat(400),
}

/** Sent into everything a form has, also what nobody can type into: hidden values, choices, boxes to tick. */
const SENT_EVERYWHERE = ['script', 'control']

const JAPANESE = /[\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Han}]/u

/** All that is wrong with an answer to hostile input. */
export function faultsOf({ status, body }: Answer): string[] {
  const served = body.replace(/<script nonce[\s\S]*?<\/script>/g, '')
  return [
    ...(status >= 500 ? [`status ${status}`] : []),
    ...(body.includes('<script>window.hacked') || body.includes('<img src=x') ? ['markup of a visitor'] : []),
    ...(body.includes(String(7331 * 7919)) ? ['a template was run'] : []),
    ...(/PrismaClient|at \w+ \(|node_modules|syntax error/.test(body) ? ['the inside of the house'] : []),
    ...(status >= 400 && !JAPANESE.test(served) ? ['no Japanese'] : []),
  ]
}

type Sent = [string, string][]

/** One form, filled with the same text wherever it takes any. `hidden` spoils even what nobody can type into. */
function spoilt(form: PageForm, text: string, hidden: boolean): Sent {
  const isTarget = (name: string) => (hidden ? name !== 'intent' : form.texts.includes(name))
  const kept = form.fields.filter(([name]) => !isTarget(name))
  const names = new Set([...form.fields.map(([name]) => name), ...form.controls].filter(isTarget))
  return [...kept, ...[...names].map((name): [string, string] => [name, text])]
}

/** A megabyte in one box, the others as the page has them: all at once would be turned away at the door. */
const MEGABYTE = 'x'.repeat(1_000_000)
const swollen = (form: PageForm, name: string): Sent => [
  ...form.fields.filter(([key]) => key !== name),
  [name, MEGABYTE],
]

/**
 * Every way one form is sent, under a name for the report. One without words is sent with its values spoilt, and one
 * without values, a mere button, not at all: pressing it would say nothing.
 */
function attempts(form: PageForm): [string, Sent][] {
  const everywhere = SENT_EVERYWHERE.map((kind): [string, Sent] => [
    `${kind} everywhere`,
    spoilt(form, HOSTILE[kind]!, true),
  ])
  const takesWords = form.texts.length > 0
  const hasValues = [...form.fields.map(([name]) => name), ...form.controls].some((name) => name !== 'intent')
  return [
    ...(takesWords ? Object.entries(HOSTILE) : []).map(([kind, text]): [string, Sent] => [
      kind,
      spoilt(form, text, false),
    ]),
    ...(hasValues ? everywhere : []),
    ...form.texts.map((name): [string, Sent] => [`a megabyte of ${name}`, swollen(form, name)]),
  ]
}

/** The head of a PNG that claims to be a hundred thousand pixels wide and high. */
const BOMB = Buffer.from('89504e470d0a1a0a0000000d49484452000186a0000186a00800000000', 'hex')

/** Files that are not what they say, under names no file should have. */
const HOSTILE_FILES: readonly UploadedFile[] = [
  { name: '写真.jpg', mimeType: 'image/jpeg', buffer: Buffer.from('写真ではありません') },
  {
    name: `${MARKUP}.png`,
    mimeType: 'image/png',
    buffer: Buffer.from(`<svg xmlns="http://www.w3.org/2000/svg">${MARKUP}</svg>`),
  },
  { name: '../../../etc/passwd', mimeType: 'text/html', buffer: Buffer.from(`GIF89a${MARKUP}`) },
  { name: 'bomb.png', mimeType: 'image/png', buffer: BOMB },
  { name: `${'長'.repeat(400)}.csv`, mimeType: 'application/pdf', buffer: Buffer.from('504b0304ff00ff81', 'hex') },
  { name: 'nothing', mimeType: 'text/plain', buffer: Buffer.from(' ') },
]

/** Sends each of these files in each box for one, the words beside it as somebody might write them. */
async function attackWithFiles(visitor: Visitor, form: PageForm, to: string, intent: string): Promise<Answer[]> {
  const answers: Answer[] = []
  const kept = form.fields.filter(([name]) => !form.files.includes(name))
  const words = Object.fromEntries([...kept, ...form.texts.map((name) => [name, '工場の中'] as const)])
  for (const name of form.files)
    for (const file of HOSTILE_FILES)
      answers.push(await visitor.upload(to, { ...words, ...(intent && { intent }), [name]: file }))
  return answers
}

/** A form in the frame of every page, sent where it belongs. */
const FRAME = ['/sign-out', '/language']

export interface Attacked {
  faults: string[]
  /** How many answers there were; to files, too. */
  sent: number
  takesWords: boolean
  takesFiles: boolean
}

/** Sends every form of a page in every way. @param isFair which of them may be sent, all when left out */
export async function attack(
  visitor: Visitor,
  path: string,
  isFair: (form: PageForm) => boolean = () => true,
): Promise<Attacked> {
  const faults: string[] = []
  let count = 0
  const forms = readForms((await visitor.get(path)).body).filter(
    (form) => !FRAME.includes(form.action ?? path) && isFair(form),
  )
  for (const form of forms) {
    const button = form.buttons.find(([name]) => name === 'intent')
    const to = form.action ?? path
    const uploads = await attackWithFiles(visitor, form, to, button?.[1] ?? '')
    count += uploads.length
    faults.push(...uploads.flatMap(faultsOf).map((fault) => `${fault}: a file to ${to} ${button?.[1] ?? ''}`))
    for (const [kind, fields] of attempts(form)) {
      const sent = [...fields, ...(button ? [button] : [])]
      const answer = form.controls.includes('q')
        ? await visitor.get(`${to}?${new URLSearchParams(sent).toString().slice(0, 8_000)}`)
        : await visitor.post(to, sent)
      count++
      const page = answer.location?.startsWith('/') ? [await visitor.get(answer.location)] : []
      for (const one of [answer, ...page])
        faults.push(...faultsOf(one).map((fault) => `${fault}: ${kind} to ${to} ${button?.[1] ?? ''}`))
    }
  }
  return {
    faults,
    sent: count,
    takesWords: forms.some(({ texts }) => texts.length > 0),
    takesFiles: forms.some(({ files }) => files.length > 0),
  }
}

/** The same for several pages, each of which must have such a form; nothing may go wrong. */
export async function attackAll(visitor: Visitor, paths: readonly string[]): Promise<void> {
  const silent: string[] = []
  const faults: string[] = []
  for (const path of paths) {
    const found = await attack(visitor, path)
    if (found.sent === 0) silent.push(path)
    faults.push(...found.faults)
  }
  expect(silent, 'pages that should have a form').toEqual([])
  expect([...new Set(faults)]).toEqual([])
}
