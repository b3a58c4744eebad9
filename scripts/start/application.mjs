import { isFree, nextFree } from './ports.mjs'
import { ReadableError } from './readable-error.mjs'
import { saysReady } from './children.mjs'
import { dataDir, inRoot } from './paths.mjs'
import { keptSecret } from './secrets.mjs'

export const DEFAULT_PORT = 3000

/** The port of the web server: PORT if given, else 3000 or the next free one. */
export async function webPort() {
  const given = Number(process.env.PORT) || undefined
  if (!given && process.env.NODE_ENV !== 'production') return nextFree(DEFAULT_PORT)
  const port = given ?? DEFAULT_PORT
  if (await isFree(port)) return port
  throw new ReadableError(`Port ${port} is taken by another program. Choose another: PORT=${port + 1} npm start`)
}

/** What every process of the application is told. What is set outside wins, except for the folder, made absolute. */
export function applicationEnv({ database, port, demo }) {
  const isProduction = process.env.NODE_ENV === 'production'
  const development = isProduction
    ? {}
    : {
        SESSION_SECRET: keptSecret('session-secret'),
        APP_URL: `http://localhost:${port}`,
        LOG_LEVEL: 'warn',
        DEMO_DATA: String(demo),
      }
  return {
    SITE: isProduction ? 'production' : 'trial',
    ...development,
    ...withoutEmpty(process.env),
    DATABASE_URL: database.url,
    PORT: String(port),
    MUSUBI_DATA_DIR: dataDir(),
  }
}

const withoutEmpty = (env) => Object.fromEntries(Object.entries(env).filter(([, value]) => value !== ''))

/** Starts scripts/serve.mjs; resolves with the address it answers on. */
export function startApplication(children, { mode, env }) {
  const flags = { web: [], dev: ['--dev'], worker: ['--worker'] }
  return children.start({
    name: mode === 'worker' ? 'worker' : 'web',
    args: ['--enable-source-maps', inRoot('scripts/serve.mjs'), ...flags[mode]],
    // What is built runs with the libraries' production code, also on a trial site.
    env: mode === 'dev' ? env : { ...env, NODE_ENV: 'production' },
    ready: saysReady,
  })
}
