import { env } from '#app/platform/env/env.server.ts'

/** Whether mails wait for the morning without a choice of the member. Those of a trial site wake nobody: they stay in its own mailbox. */
export const quietByDefault = (): boolean => env().SITE === 'production'
