// Lays down the demo data in DATABASE_URL. Run by `npm start`; run again, it adds only what is missing.
import { SingleBar } from 'cli-progress'
import { clock } from '#app/platform/clock.ts'
import { db } from '#app/platform/db.server.ts'
import { actorOf } from '#app/platform/session/session.server.ts'
import { loginOf } from '#prisma/seed/demo-login.ts'
import type { DemoContext } from '#prisma/seed/demo-step.ts'
import { demoSteps } from '#prisma/seed/steps.ts'
import { closeConnections } from './close-connections.ts'

const context: DemoContext = {
  now: clock.now(),
  async actor(login) {
    const { id } = await db.member.findUniqueOrThrow({ where: { email: loginOf(login).email }, select: { id: true } })
    return actorOf(id)
  },
}

async function seed() {
  const bar = new SingleBar({ format: 'demo data {bar} {value}/{total} {step}', clearOnComplete: true })
  bar.start(demoSteps.length, 0, { step: '' })
  try {
    for (const step of demoSteps) {
      bar.update({ step: step.key })
      await step.run(context)
      bar.increment()
    }
  } finally {
    bar.stop()
  }
}

try {
  await seed()
} catch (error) {
  console.error(error instanceof Error ? error.message : error)
  process.exitCode = 1
} finally {
  await closeConnections()
}
