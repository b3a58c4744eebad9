import type { Actor, AssistedParticipant, MemberActor } from '../actor.ts'
import { anonymous, referrerIds } from '../actor.ts'
import { clock, DAY_MS, MINUTE_MS } from '../clock.ts'
import { db, type Tx } from '../db.server.ts'
import { oncePerRequest } from '../request-context.server.ts'
import { sessionCookie } from './cookies.server.ts'
import { hashToken, newToken } from './tokens.server.ts'

const LIFETIME_MS = 30 * DAY_MS
/** How long a password alone may wait for its second factor. */
const HALF_LIFETIME_MS = 30 * MINUTE_MS
const TOUCH_EVERY_MS = 10 * MINUTE_MS

export interface ClientInfo {
  ipAddress: string
  userAgent: string
}

/** Until when a session opened now is good: briefly, when its member's second factor is still to be shown. */
async function expiryOf(tx: Tx, memberId: string, now: Date, secondFactorAt: Date | null): Promise<Date> {
  const member = secondFactorAt ? null : await tx.member.findUnique({ where: { id: memberId } })
  return new Date(now.getTime() + (member?.totpConfirmedAt ? HALF_LIFETIME_MS : LIFETIME_MS))
}

/**
 * Opens a session row.
 * @param secondFactorAt when the second factor was shown, if it was; a member who has one is nobody until then
 * @returns the token for the cookie; only its hash is stored
 */
export async function openSession(
  tx: Tx,
  memberId: string,
  client: ClientInfo,
  now: Date,
  secondFactorAt: Date | null = null,
): Promise<string> {
  const token = newToken()
  await tx.session.create({
    data: {
      tokenHash: hashToken(token),
      memberId,
      createdAt: now,
      lastSeenAt: now,
      expiresAt: await expiryOf(tx, memberId, now, secondFactorAt),
      secondFactorAt,
      ipAddress: client.ipAddress,
      userAgent: client.userAgent.slice(0, 300),
    },
  })
  return token
}

const runningClients = {
  where: { endedAt: null },
  orderBy: { recordedAt: 'asc' },
  select: { client: { select: { id: true, name: true, kinds: true, verificationStatus: true } } },
} as const

const withMemberships = {
  memberships: {
    include: { participant: { include: { navigator: true, clients: runningClients } } },
    orderBy: { createdAt: 'asc' },
  },
  // In the same query: every page shows it.
  _count: { select: { notices: { where: { readAt: null } } } },
} as const

const findMember = (id: string) => db.member.findUniqueOrThrow({ where: { id }, include: withMemberships })

type MemberRow = Awaited<ReturnType<typeof findMember>>

async function findSession(token: string) {
  return db.session.findUnique({
    where: { tokenHash: hashToken(token) },
    include: { member: { include: withMemberships } },
  })
}

function assistedOf(member: MemberRow, actor: MemberActor): AssistedParticipant[] {
  const ids = referrerIds(actor)
  const assisting = member.memberships.filter(({ participant }) => ids.includes(participant.id))
  return assisting.flatMap(({ participant }) =>
    participant.clients.map(({ client }) => ({ ...client, referrerId: participant.id })),
  )
}

interface Standing {
  sessionId: string
  secondFactor: MemberActor['secondFactor']
}

function toActor(member: MemberRow, standing: Standing): MemberActor {
  const actor: MemberActor = {
    kind: 'member',
    memberId: member.id,
    ...standing,
    email: member.email,
    displayName: member.displayName,
    locale: member.locale === 'en' ? 'en' : 'ja',
    isEmailVerified: member.emailVerifiedAt !== null,
    isOperator: member.isOperator,
    participants: member.memberships.map(({ participant, role }) => ({
      id: participant.id,
      name: participant.name,
      kinds: participant.kinds,
      role,
      verificationStatus: participant.verificationStatus,
      isNavigator: participant.navigator !== null,
      corporateNumber: participant.corporateNumber,
    })),
    unreadNotices: member._count.notices,
    assistedParticipants: [],
  }
  return { ...actor, assistedParticipants: assistedOf(member, actor) }
}

async function readToken(request: Request): Promise<string | undefined> {
  const value: unknown = await sessionCookie().parse(request.headers.get('Cookie'))
  return typeof value === 'string' && value.length > 20 ? value : undefined
}

async function loadActor(request: Request): Promise<Actor> {
  const token = await readToken(request)
  const session = token ? await findSession(token) : null
  const now = clock.now()
  if (!session || session.expiresAt <= now) return anonymous
  if (now.getTime() - session.lastSeenAt.getTime() > TOUCH_EVERY_MS)
    await db.session.updateMany({ where: { id: session.id }, data: { lastSeenAt: now } })
  const secondFactor = session.secondFactorAt ? 'shown' : session.member.totpConfirmedAt ? 'missing' : 'none'
  return toActor(session.member, { sessionId: session.id, secondFactor })
}

/**
 * The actor a member is without a browser session, as if the second factor had been shown; for scripts and tests.
 * @throws when there is no such member
 */
export async function actorOf(memberId: string): Promise<MemberActor> {
  return toActor(await findMember(memberId), { sessionId: 'none', secondFactor: 'shown' })
}

// Loaders that run after an action are told GET: they meet what the action left.
const loadOnce = (request: Request): Promise<Actor> =>
  oncePerRequest(`actor ${request.method} ${request.headers.get('Cookie') ?? ''}`, () => loadActor(request))

const isHalf = (actor: Actor): actor is MemberActor => actor.kind === 'member' && actor.secondFactor === 'missing'

/** Who is asking; loaded once per HTTP request. Whoever has not shown the second factor yet is nobody. */
export async function getActor(request: Request): Promise<Actor> {
  const actor = await loadOnce(request)
  return isHalf(actor) ? anonymous : actor
}

/** Who gave the right password in this browser and still has to show the second factor. */
export async function getHalfSignedIn(request: Request): Promise<MemberActor | null> {
  const actor = await loadOnce(request)
  return isHalf(actor) ? actor : null
}

/** The header that stores the token in the browser. */
export const sessionHeader = (token: string): Promise<string> => sessionCookie().serialize(token)
/** The header that removes it. */
export const endSessionHeader = (): Promise<string> => sessionCookie().serialize('', { maxAge: 0 })

/** Whose session the request's cookie once named, also when it has ended by time; null when unknown. */
export async function memberOfEndedSession(request: Request): Promise<string | null> {
  const token = await readToken(request)
  if (!token) return null
  const session = await db.session.findUnique({ where: { tokenHash: hashToken(token) }, select: { memberId: true } })
  return session?.memberId ?? null
}
