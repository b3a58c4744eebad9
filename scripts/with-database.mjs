// npm run db:with -- npx prisma migrate status
// Runs a command with DATABASE_URL set to the database `npm start` would use, and stops the server again if we started it.
import { spawn } from 'node:child_process'
import { openDatabase } from './start/database.mjs'
import { ReadableError } from './start/readable-error.mjs'

const [command, ...args] = process.argv.slice(2)

async function main() {
  if (!command) throw new ReadableError('Say what to run: npm run db:with -- npx prisma migrate status')
  const database = await openDatabase()
  try {
    const child = spawn(command, args, { stdio: 'inherit', env: { ...process.env, DATABASE_URL: database.url } })
    for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => child.kill(signal))
    process.exitCode = await new Promise((resolve, reject) => {
      child.once('error', reject)
      child.once('exit', (code) => resolve(code ?? 1))
    })
  } finally {
    await database.release()
  }
}

main().catch((error) => {
  console.error(error instanceof ReadableError ? error.message : error)
  process.exitCode = 1
})
