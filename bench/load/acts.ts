import type { Browser } from './browser.ts'
import type { Cast, Person } from './cast.ts'
import type { Note } from './note.ts'

const ID = '[0-9a-f]{8}-[0-9a-f-]{27}'
/** One act in so many is sent twice at the same moment, as by a double click. */
const DOUBLE_EACH = 5

export interface Player {
  person: Person
  browser: Browser
  note: Note
  random: () => number
}

const pick = <T>(items: readonly T[], random: () => number): T | undefined => items[Math.floor(random() * items.length)]

/** Sends a form, now and then twice; what was answered with a way on is noted as done. */
async function press({ browser, note, random }: Player, act: string, path: string, fields: Record<string, string>) {
  const send = () => note.time(act, () => browser.post(path, fields))
  const answers = await Promise.all(random() < 1 / DOUBLE_EACH ? [send(), send()] : [send()])
  return answers.flatMap((answer) => (answer?.status === 302 ? [answer] : []))
}

async function act(player: Player, name: string, path: string, fields: Record<string, string>, id?: string) {
  const { note } = player
  const answers = await press(player, name, path, fields)
  for (const { location } of answers) note.told.push({ act: name, id: id ?? new RegExp(ID).exec(location)?.[0] ?? '' })
  if (answers.length === 0) note.refused += 1
}

/** The introductions a list links to. */
async function linked({ browser, note }: Player, name: string, path: string, room: string): Promise<string[]> {
  const answer = await note.time(name, () => browser.get(path))
  const found = answer?.body.matchAll(new RegExp(`href="${room}/(${ID})"`, 'g')) ?? []
  return [...new Set([...found].map(([, id]) => id!))]
}

/** Whoever asks: mostly for another listing, now and then takes one back. */
export async function askOnce(player: Player, cast: Cast): Promise<void> {
  const { person, random } = player
  if (random() < 0.7) {
    const to = pick(
      cast.owners.filter(({ track }) => track === person.track),
      random,
    )
    const fields = { intent: 'ask', from: person.listing, to: to!.listing, message: 'お話を伺いたいです。' }
    await act(player, 'ask', `/introductions/new?from=${person.listing}&to=${to!.listing}`, fields)
    return
  }
  const id = pick(await linked(player, 'own list', '/introductions', '/introductions'), random)
  if (id) await act(player, 'withdraw', `/introductions/${id}`, { intent: 'withdraw' }, id)
}

/** Whoever is asked says yes or no. */
export async function answerOnce(player: Player): Promise<void> {
  const ids = await linked(player, 'received list', '/introductions?view=received', '/introductions')
  const id = pick(ids.slice(0, 8), player.random)
  if (!id) return
  if (player.random() < 0.4) await act(player, 'accept', `/introductions/${id}`, { intent: 'accept' }, id)
  else await act(player, 'decline', `/introductions/${id}`, { intent: 'decline', reason: 'timing' }, id)
}

/** A navigator takes what waits, and puts it before the counterpart. */
export async function brokerOnce(player: Player): Promise<void> {
  const kind = player.random() < 0.5 ? 'asked' : 'open'
  const id = pick(await linked(player, 'desk', `/desk?kind=${kind}`, '/desk/introductions'), player.random)
  if (!id) return
  const path = `/desk/introductions/${id}`
  await act(player, 'take', '/desk?index', { intent: 'take', introductionId: id }, id)
  await act(player, 'propose', path, { intent: 'propose', note: '良い組み合わせだと考えました。' }, id)
}
