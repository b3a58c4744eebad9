import { BYTE_ORDER_MARK } from '../csv.ts'

/** Lines are sent some at a time, as fast as the reader takes them. */
function toStream(lines: AsyncIterator<string>): ReadableStream<Uint8Array> {
  const encoder = new TextEncoder()
  let isFirst = true
  return new ReadableStream({
    pull: async (controller) => {
      const { value, done } = await lines.next()
      if (done) return controller.close()
      controller.enqueue(encoder.encode(isFirst ? BYTE_ORDER_MARK + value : value))
      isFirst = false
    },
    cancel: async () => {
      await lines.return?.()
    },
  })
}

/**
 * A CSV file to keep, written while it is sent. The first line is asked for before the answer begins, so that a refusal
 * is still an error page.
 * @param name of the file, without anybody's name in it
 */
export async function csvResponse(name: string, lines: AsyncGenerator<string>): Promise<Response> {
  const first = await lines.next()
  async function* all() {
    if (!first.done) yield first.value
    yield* lines
  }
  return new Response(toStream(all()), {
    headers: {
      'Content-Type': 'text/csv; charset=utf-8',
      'Content-Disposition': `attachment; filename="${name}"`,
      'Cache-Control': 'no-store',
    },
  })
}
