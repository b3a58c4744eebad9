/** An error whose message is all a person needs: it is shown without a stack. */
export class ReadableError extends Error {
  name = 'ReadableError'
}
