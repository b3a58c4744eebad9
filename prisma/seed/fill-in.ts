import { createHash } from 'node:crypto'
import { type DemoPerson, demoPeople } from './demo-people.ts'

type Raw = Record<string, unknown>

const MADE_UP = ['青葉', '若草', '朝日', '月見', '花園', '白樺', '千鳥', '水鏡', '松風', '夕凪', '小春', '野分']
const ENDINGS: Record<string, string[]> = {
  sme: ['製作所', '商店', '工業', '産業'],
  mid_size: ['ホールディングス', '総業', '本社'],
  startup: ['ラボ', 'テック', 'ワークス'],
  designer: ['デザイン室', '意匠研究所', '図案社'],
  public_body: ['市役所', '区役所', '公社'],
  successor_candidate: ['太郎', '花子', '一郎', '京子'],
}

/** A number below `below`, the same for the same record and purpose at every run. */
function numberFor(id: string, purpose: string, below: number): number {
  return createHash('sha256').update(`${id}:${purpose}`).digest().readUInt32BE(0) % below
}

const pick = <T>(list: readonly T[], id: string, purpose: string): T => list[numberFor(id, purpose, list.length)]!

/** A name that says it is made up. */
function nameFor(id: string, kind: string): string {
  const [word, ending] = [pick(MADE_UP, id, 'word'), pick(ENDINGS[kind] ?? ENDINGS['sme']!, id, 'ending')]
  return kind === 'successor_candidate' ? `見本 ${ending}（${word}）` : `見本${word}${ending}`
}

const million = (id: string, purpose: string, from: number, below: number) =>
  (from + numberFor(id, purpose, below - from)) * 1_000_000

function seller(id: string, name: string, raw: Raw): Raw {
  const text = `${String(raw['teaser'])}${String(raw['tags'])}`
  const sales = typeof raw['annualSalesYen'] === 'number' ? raw['annualSalesYen'] : million(id, 'sales', 12, 180)
  return {
    transferKind: /株式/.test(text) ? 'shares' : /一部/.test(text) ? 'part' : 'whole_business',
    reason: /体調|病|高齢|体を/.test(text) ? 'health' : 'no_successor',
    companyName: name,
    address: `${String(raw['prefecture'] ?? '東京都')}${String(raw['municipality'] ?? '見本市')}架空町1-${1 + numberFor(id, 'street', 20)}`,
    annualSalesYen: sales,
    // Some of the small firms that change hands make a loss.
    operatingProfitYen: Math.round((sales * (numberFor(id, 'profit', 10) - 2)) / 100 / 10_000) * 10_000,
    foundedYear: 1930 + numberFor(id, 'founded', 80),
    premises: pick(['owned', 'owners_property', 'rented'], id, 'premises'),
    handoverPeriod: pick(['half_year', 'one_year'], id, 'handover'),
    employmentWish: pick(['keep_all', 'keep_most'], id, 'employment'),
    nameWish: pick(['keep', 'prefer', 'open'], id, 'name'),
    netAssetsYen: million(id, 'assets', 3, 60),
    debtYen: million(id, 'debt', 0, 40),
    ownersGuarantee: pick(['none', 'bank', 'several'], id, 'guarantee'),
    mainCustomers: `見本${pick(MADE_UP, id, 'customer')}商会（売上の3割）、地元の個人のお客さま`,
    story: '創業から、地域の方に支えられて続けてきました。次の方にも、この場所と人を大切にしてほしいと願っています。',
  }
}

function buyer(id: string, name: string, kind: string): Raw {
  return {
    purpose: kind === 'successor_candidate' ? 'first_founding' : pick(['expansion', 'second_founding'], id, 'purpose'),
    buyerKind: kind === 'successor_candidate' ? 'person' : 'company',
    fundingSources: pick([['own_funds'], ['own_funds', 'bank_in_talks'], ['public_loan']], id, 'sources'),
    buyerName: name,
    funding: '自己資金と、取引のある金融機関からの借入を予定しています。',
    references: `見本${pick(MADE_UP, id, 'reference')}信用金庫の担当者`,
  }
}

function disciplines(text: string): string[] {
  const words: [RegExp, string][] = [
    [/包装|箱|パッケージ/, 'packaging'],
    [/ブランド|らしさ/, 'branding'],
    [/空間|室内|建築|店舗/, 'space'],
    [/布|染|織|柄|模様/, 'textile'],
    [/印刷|広告|グラフィック/, 'graphic'],
    [/サービス|仕組み|場をつくる/, 'service'],
  ]
  const found = words.flatMap(([pattern, discipline]) => (pattern.test(text) ? [discipline] : []))
  return found.length > 0 ? found : ['product']
}

function category(text: string): string {
  if (/ロボット|自走機/.test(text)) return 'robotics'
  if (/AI|人工知能|学習/.test(text)) return 'ai'
  if (/センサ|無線|機器|カメラ/.test(text)) return 'iot_hardware'
  if (/建材|素材|材料/.test(text)) return 'material'
  return /ソフト|アプリ|システム|ツール|データ/.test(text) ? 'software' : 'service'
}

function moreOf(id: string, name: string, raw: Raw): Raw {
  const text = `${String(raw['title'])}${String(raw['teaser'])}`
  switch (`${String(raw['track'])} ${String(raw['side'])}`) {
    case 'succession offer':
      return seller(id, name, raw)
    case 'succession need':
      return buyer(id, name, String([raw['participantKinds']].flat()[0]))
    case 'design need':
      return {
        disciplines: disciplines(text),
        companyName: name,
        rightsWish: '意匠権は話し合って決めたい。実績としての公開は歓迎です。',
      }
    case 'design offer':
      return {
        disciplines: disciplines(text),
        designerName: name,
        clientReferences: `見本${pick(MADE_UP, id, 'client')}工業の商品企画`,
      }
    case 'trial need':
      return {
        needKind: 'problem',
        organisationName: name,
        decider: '現場の責任者と企画の担当者',
        siteDetails: '試せる場所は一か所から。詳しい図面はお会いしたときに。',
      }
    default:
      return { category: category(text), companyName: name, conversionPriceYen: million(id, 'conversion', 1, 6) }
  }
}

const ownerOf = (id: string): DemoPerson['participant'] =>
  demoPeople.find(({ records }) => records?.includes(id))?.participant

/**
 * Completes a documented match for the demo: who posts it, and what only approved people read. Everything added is made up.
 * @param source the line as the file has it
 * @param raw the same in the importer's own format
 */
export function fillIn(source: Raw, raw: Raw): Raw {
  const id = String(source['id'])
  const owner = ownerOf(id)
  const kinds = owner?.kinds ?? (raw['participantKinds'] as string[])
  const name = owner?.name ?? nameFor(id, kinds[0] ?? 'sme')
  const participant = {
    participantExternalId: owner?.externalId ?? `demo-${id}`,
    participantName: name,
    participantKinds: kinds,
  }
  return { ...raw, ...participant, ...moreOf(id, name, raw) }
}
