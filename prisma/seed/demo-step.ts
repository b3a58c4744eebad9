import type { MemberActor } from '#app/platform/actor.ts'

/** What a step of the demo data is given. */
export interface DemoContext {
  now: Date
  /** The actor of a login (`owner`, `buyer`, ...), once the step `people` has run. */
  actor: (login: string) => Promise<MemberActor>
}

/** One part of the demo data. Run again, it adds only what is missing. */
export interface DemoStep {
  key: string
  run: (context: DemoContext) => Promise<void>
}
