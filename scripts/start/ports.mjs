import { connect, createServer } from 'node:net'

/** True when something accepts connections there. */
export function answers(port, host = '127.0.0.1') {
  return new Promise((resolve) => {
    const socket = connect({ port, host })
    const done = (result) => {
      socket.destroy()
      resolve(result)
    }
    socket.once('connect', () => done(true)).once('error', () => done(false))
    socket.setTimeout(1000, () => done(false))
  })
}

/** True when we could listen there: on every address when host is left out, as the web server does. */
export function isFree(port, host) {
  return new Promise((resolve) => {
    const server = createServer()
    server.once('error', () => resolve(false))
    server.listen({ port, host, exclusive: true }, () => server.close(() => resolve(true)))
  })
}

/** The first port from `first` on where we could listen. */
export async function nextFree(first, { host, attempts = 100 } = {}) {
  for (let port = first; port < first + attempts; port++) {
    if (await isFree(port, host)) return port
  }
  throw new Error(`no free port between ${first} and ${first + attempts - 1}`)
}
