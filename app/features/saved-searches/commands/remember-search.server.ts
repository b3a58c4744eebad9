import type { DirectoryQuery } from '#app/features/directory/schema.ts'
import type { Actor } from '#app/platform/actor.ts'
import { runCommand } from '#app/platform/command.server.ts'
import { can } from '#app/platform/permissions/resolver.ts'
import { RECENT_MAX } from '../limits.ts'
import { savedParams } from '../rules.ts'
import { searchOwnScope } from '../scope.ts'

/** Keeps a member's last searches, each once, for that member alone. Paging and a search for everything are none. */
export async function rememberSearch(actor: Actor, query: DirectoryQuery): Promise<void> {
  const params = savedParams(query)
  if (actor.kind !== 'member' || params === '' || query.page > 1 || !can(actor, 'search:save')) return
  const { memberId } = actor
  await runCommand(actor, 'search:save', async ({ tx, now }) => {
    await tx.$executeRaw`
      INSERT INTO "RecentSearch" ("memberId", "params", "searchedAt") VALUES (${memberId}::uuid, ${params}, ${now})
      ON CONFLICT ("memberId", "params") DO UPDATE SET "searchedAt" = excluded."searchedAt"`
    const last = await tx.recentSearch.findMany({
      where: searchOwnScope(actor),
      orderBy: [{ searchedAt: 'desc' }, { params: 'asc' }],
      take: RECENT_MAX,
      select: { params: true },
    })
    await tx.recentSearch.deleteMany({
      where: { ...searchOwnScope(actor), params: { notIn: last.map((one) => one.params) } },
    })
  })
}
