import { ApiError } from './api-error.ts'

const TEST_KEY = /^(sk|rk)_test_\w+$/

/** Takes any test key, as a bearer token or as the user of basic authentication. @throws ApiError 401 otherwise. */
export function authenticate(authorization: string | undefined): void {
  const key = readKey(authorization ?? '')
  if (key && TEST_KEY.test(key)) return
  const message = !key
    ? "You did not provide an API key. You need to provide your API key in the Authorization header, using Bearer auth (e.g. 'Authorization: Bearer YOUR_SECRET_KEY')."
    : /^(sk|rk)_live_/.test(key)
      ? 'A live key was sent to the stand-in. It was not used and not stored, but treat it as seen and roll it.'
      : `Invalid API Key provided: ${key.slice(0, 8)}****`
  throw new ApiError(401, { type: 'invalid_request_error', message })
}

function readKey(authorization: string): string {
  const [scheme = '', value = ''] = authorization.split(' ', 2)
  if (scheme.toLowerCase() === 'basic') return Buffer.from(value, 'base64').toString('utf8').split(':', 1)[0] ?? ''
  return scheme.toLowerCase() === 'bearer' ? value : ''
}
