import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { inProject } from '#e2e/fixtures/run.ts'

export interface BuiltRoute {
  /** With a leading slash and `:name` for what changes; `/` for the landing page. */
  path: string
  /** Named in the query of a form that is sent to an index route. */
  isIndex: boolean
  hasLoader: boolean
  hasAction: boolean
}

interface ManifestRoute {
  id: string
  path?: string
  index?: boolean
  hasLoader: boolean
  hasAction: boolean
}

/** The routes of the build that is running, as the build itself lists them. */
export function builtRoutes(): BuiltRoute[] {
  const folder = inProject('build/client/assets')
  const name = readdirSync(folder).find((file) => /^manifest-\w+\.js$/.test(file))
  if (!name) throw new Error('There is no build: npm run build')
  const json = readFileSync(join(folder, name), 'utf8')
    .replace(/^window\.__remixManifest=/, '')
    .replace(/;\s*$/, '')
  const manifest = JSON.parse(json) as { routes: Record<string, ManifestRoute> }
  return Object.values(manifest.routes)
    .filter(({ id }) => id !== 'root')
    .map((route) => ({
      path: `/${route.path ?? ''}`,
      isIndex: route.index === true,
      hasLoader: route.hasLoader,
      hasAction: route.hasAction,
    }))
}
