import { randomBytes } from 'node:crypto'
import type { NextFunction, Request, Response } from 'express'
import helmet from 'helmet'
import { env } from '../platform/env/env.server.ts'

/** A fresh mark for each page; only scripts that carry it run. */
export function withNonce(_request: Request, response: Response, next: NextFunction) {
  response.locals['nonce'] = randomBytes(16).toString('base64')
  next()
}

/** Content-Security-Policy and its companions. Development needs a socket for hot reloading. */
export function securityHeaders(isDevelopment: boolean) {
  const isHttps = env().APP_URL.startsWith('https://')
  const nonce = (_request: unknown, response: unknown) => `'nonce-${(response as Response).locals['nonce'] as string}'`
  return helmet({
    strictTransportSecurity: isHttps ? { maxAge: 31_536_000, includeSubDomains: true } : false,
    referrerPolicy: { policy: 'same-origin' },
    crossOriginEmbedderPolicy: false,
    contentSecurityPolicy: {
      directives: {
        defaultSrc: ["'self'"],
        scriptSrc: ["'self'", nonce],
        scriptSrcAttr: ["'none'"],
        styleSrc: ["'self'", "'unsafe-inline'"],
        // blob: a picture that was chosen and not sent yet.
        imgSrc: ["'self'", 'data:', 'blob:'],
        fontSrc: ["'self'", 'data:'],
        connectSrc: isDevelopment ? ["'self'", 'ws:'] : ["'self'"],
        frameAncestors: ["'none'"],
        // A form may lead on to the payment page.
        formAction: [
          "'self'",
          'https://checkout.stripe.com',
          ...(env().STRIPE_API_BASE ? [env().STRIPE_API_BASE!] : []),
        ],
        upgradeInsecureRequests: isHttps ? [] : null,
      },
    },
  })
}
