import type { Actor, MemberActor } from '../actor.ts'
import { anonymous } from '../actor.ts'
import { clock, DAY_MS, MINUTE_MS } from '../clock.ts'
import { db, type Tx } from '../db.server.ts'
import { sessionCookie } from './cookies.server.ts'
import { hashToken, newToken } from './tokens.server.ts'

const LIFETIME_MS = 30 * DAY_MS
const TOUCH_EVERY_MS = 10 * MINUTE_MS

export interface ClientInfo {
  ipAddress: string
  userAgent: string
}

/** Opens a session row. @returns the token for the cookie; only its hash is stored. */
export async function openSession(tx: Tx, memberId: string, client: ClientInfo, now: Date): Promise<string> {
  const token = newToken()
  await tx.session.create({
    data: {
      tokenHash: hashToken(token),
      memberId,
      createdAt: now,
      lastSeenAt: now,
      expiresAt: new Date(now.getTime() + LIFETIME_MS),
      ipAddress: client.ipAddress,
      userAgent: client.userAgent.slice(0, 300),
    },
  })
  return token
}

const withMemberships = {
  memberships: { include: { participant: { include: { navigator: true } } }, orderBy: { createdAt: 'asc' } },
} as const

const findMember = (id: string) => db.member.findUniqueOrThrow({ where: { id }, include: withMemberships })

type MemberRow = Awaited<ReturnType<typeof findMember>>

async function findSession(token: string) {
  return db.session.findUnique({
    where: { tokenHash: hashToken(token) },
    include: { member: { include: withMemberships } },
  })
}

function toActor(member: MemberRow, sessionId: string): MemberActor {
  return {
    kind: 'member',
    memberId: member.id,
    sessionId,
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
    })),
  }
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
  return toActor(session.member, session.id)
}

/** The actor a member is without a browser session; for scripts and tests. @throws when there is no such member */
export async function actorOf(memberId: string): Promise<MemberActor> {
  return toActor(await findMember(memberId), 'none')
}

const actors = new WeakMap<Request, Promise<Actor>>()

/** Who is asking; loaded once per request object. */
export function getActor(request: Request): Promise<Actor> {
  const known = actors.get(request)
  if (known) return known
  const loading = loadActor(request)
  actors.set(request, loading)
  return loading
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
