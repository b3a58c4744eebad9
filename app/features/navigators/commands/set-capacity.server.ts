import type { Actor } from '#app/platform/actor.ts'
import { runCommand } from '#app/platform/command.server.ts'
import { ownNavigatorId } from '../own-navigator.ts'

/** How many introductions the navigator looks after at once. The operator may change it, too. */
export async function setCapacity(actor: Actor, capacity: number): Promise<void> {
  await runCommand(actor, 'introduction:broker', async ({ tx, record }) => {
    const participantId = ownNavigatorId(actor)
    await tx.navigator.update({ where: { participantId }, data: { capacity } })
    await record({
      action: 'navigator.capacity_set',
      entityType: 'participant',
      entityId: participantId,
      data: { capacity },
    })
  })
}
