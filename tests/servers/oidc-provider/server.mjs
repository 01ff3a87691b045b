// The npm package oidc-provider, a certified OpenID provider, with the clients and the resource that the tests need. All in memory.
//
// Environment:
//   PORT                   port on 127.0.0.1; 0 (default) takes a free one
//   STATE_DIR              folder of requests.jsonl
//   ACCESS_TOKEN_SECONDS   lifetime of access tokens; default 3600
//   DPOP_NONCE             1: each DPoP proof needs a nonce (RFC 9449); default: none does
import * as crypto from 'node:crypto';
import * as fs from 'node:fs';
import * as http from 'node:http';
import * as path from 'node:path';

import * as jose from 'jose';
import Provider, { errors } from 'oidc-provider';

const HOST = '127.0.0.1';
const { PORT = '0', STATE_DIR, DPOP_NONCE } = process.env;
const accessTokenSeconds = Number(process.env.ACCESS_TOKEN_SECONDS || 3600);

// Resource indicators (RFC 8707) and their scopes. The first one is /api/records here.
const RESOURCES = {
  'https://records.example/': 'read write',
  'https://reports.example/': 'read',
};

const clients = [
  { client_id: 'basic-client', client_secret: 'basic-secret', token_endpoint_auth_method: 'client_secret_basic' },
  {
    // Characters that HTTP Basic cannot carry unless they are form-encoded first (RFC 6749 section 2.3.1). The package takes ASCII only.
    client_id: 'reserved+client%id',
    client_secret: 's%cr+t & spaces/~!:',
    token_endpoint_auth_method: 'client_secret_basic',
  },
  { client_id: 'post-client', client_secret: 'post-secret&+%= x', token_endpoint_auth_method: 'client_secret_post' },
  {
    client_id: 'public-client',
    token_endpoint_auth_method: 'none',
    application_type: 'native', // its redirect URI is good on any port
    grant_types: ['authorization_code', 'refresh_token'],
    redirect_uris: ['http://127.0.0.1/callback'],
  },
  {
    client_id: 'pushing-client',
    client_secret: 'p4r-Vq8zK2-mT',
    token_endpoint_auth_method: 'client_secret_basic',
    application_type: 'native',
    grant_types: ['authorization_code', 'refresh_token'],
    redirect_uris: ['http://127.0.0.1/callback'],
    require_pushed_authorization_requests: true,
  },
  {
    client_id: 'device-client',
    token_endpoint_auth_method: 'none',
    application_type: 'native',
    grant_types: ['urn:ietf:params:oauth:grant-type:device_code', 'refresh_token'],
  },
].map((client) => ({
  ...(client.redirect_uris ? {} : { grant_types: ['client_credentials'], redirect_uris: [], response_types: [] }),
  ...client,
}));

// The package's own store forgets beyond 1000 records.
class Store {
  static records = new Map();

  static grants = new Map();

  constructor(model) {
    this.model = model;
  }

  key(id) {
    return `${this.model}:${id}`;
  }

  async upsert(id, payload, expiresIn) {
    const key = this.key(id);
    Store.records.set(key, { payload, end: expiresIn ? Date.now() + expiresIn * 1000 : Infinity });
    if (payload.grantId && this.model !== 'Session') {
      if (!Store.grants.has(payload.grantId)) Store.grants.set(payload.grantId, new Set());
      Store.grants.get(payload.grantId).add(key);
    }
  }

  async find(id) {
    const found = Store.records.get(this.key(id));
    return found && found.end > Date.now() ? found.payload : undefined;
  }

  async findByUid(uid) {
    for (const [key, { payload }] of Store.records) {
      if (key.startsWith(`${this.model}:`) && payload.uid === uid) return payload;
    }
    return undefined;
  }

  async findByUserCode(userCode) {
    for (const [key, { payload }] of Store.records) {
      if (key.startsWith(`${this.model}:`) && payload.userCode === userCode) return payload;
    }
    return undefined;
  }

  async consume(id) {
    Store.records.get(this.key(id)).payload.consumed = Math.floor(Date.now() / 1000);
  }

  async destroy(id) {
    Store.records.delete(this.key(id));
  }

  async revokeByGrantId(grantId) {
    for (const key of Store.grants.get(grantId) ?? []) Store.records.delete(key);
    Store.grants.delete(grantId);
  }
}

const signingKey = {
  ...crypto.generateKeyPairSync('rsa', { modulusLength: 2048 }).privateKey.export({ format: 'jwk' }),
  alg: 'RS256',
  use: 'sig',
  kid: 'signing',
};

const configuration = {
  adapter: Store,
  clients,
  clockTolerance: 0,
  jwks: { keys: [signingKey] },
  cookies: { keys: [crypto.randomBytes(32).toString('hex')] },
  responseTypes: ['code'],
  scopes: ['openid', 'offline_access', 'read', 'write'],
  clientAuthMethods: ['none', 'client_secret_basic', 'client_secret_post'],
  async findAccount(ctx, id) {
    return { accountId: id, claims: async () => ({ sub: id }) };
  },
  rotateRefreshToken: true,
  // Whoever revokes a token ends the grant behind it.
  revokeGrantPolicy: () => true,
  ttl: {
    AccessToken: accessTokenSeconds,
    ClientCredentials: accessTokenSeconds,
    DeviceCode: 600,
    RefreshToken: 1209600,
    IdToken: 3600,
    Grant: 1209600,
    Interaction: 3600,
    Session: 1209600,
  },
  features: {
    devInteractions: { enabled: true },
    clientCredentials: { enabled: true },
    deviceFlow: { enabled: true },
    introspection: { enabled: true },
    pushedAuthorizationRequests: { enabled: true },
    revocation: { enabled: true },
    dPoP: DPOP_NONCE === '1' ? { enabled: true, nonceSecret: crypto.randomBytes(32), requireNonce: () => true } : { enabled: true },
    resourceIndicators: {
      enabled: true,
      getResourceServerInfo(ctx, resource) {
        if (!RESOURCES[resource]) throw new errors.InvalidTarget();
        return {
          scope: RESOURCES[resource],
          audience: resource,
          accessTokenTTL: accessTokenSeconds,
          accessTokenFormat: 'jwt',
          jwt: { sign: { alg: 'RS256' } },
        };
      },
    },
  },
};

class Refused extends Error {
  constructor(status, error, description) {
    super(description);
    Object.assign(this, { status, error });
  }
}

// The claims of a token that is a JWT for the first resource, or one of the provider's opaque ones.
async function claimsOf(provider, jwks, token) {
  if (token.split('.').length === 3) {
    try {
      const { payload } = await jose.jwtVerify(token, jwks, {
        issuer: provider.issuer, audience: Object.keys(RESOURCES)[0], typ: 'at+jwt',
      });
      return payload;
    } catch (error) {
      throw new Refused(401, 'invalid_token', error.message);
    }
  }
  const found = await provider.AccessToken.find(token) ?? await provider.ClientCredentials.find(token);
  if (!found) throw new Refused(401, 'invalid_token', 'unknown or expired');
  return { client_id: found.clientId, scope: found.scope };
}

// GET /api/records: the package's own /me is for the tokens of a person, this is for all of them.
function records(provider, jwks) {
  return async (ctx, next) => {
    if (ctx.path !== '/api/records') return next();
    try {
      const [scheme, token] = ctx.get('Authorization').split(' ');
      if (scheme.toLowerCase() !== 'bearer' || !token) throw new Refused(401);
      const { client_id: client, scope, aud } = await claimsOf(provider, jwks, token);
      if (!scope?.split(' ').includes('read')) throw new Refused(403, 'insufficient_scope', 'needs read');
      ctx.body = { client_id: client, scope, aud };
    } catch (refused) {
      if (!(refused instanceof Refused)) throw refused;
      const { status, error, message } = refused;
      ctx.status = status;
      ctx.set('WWW-Authenticate', error ? `Bearer error="${error}", error_description="${message.replaceAll('"', "'")}"` : 'Bearer');
      ctx.body = { error: error ?? 'invalid_token', error_description: message };
    }
    return undefined;
  };
}

const log = fs.openSync(path.join(STATE_DIR, 'requests.jsonl'), 'a');

// A line is written before the answer leaves, so that whoever has the answer finds the line.
async function requestLog(ctx, next) {
  try {
    await next();
  } finally {
    fs.writeSync(log, `${JSON.stringify({
      method: ctx.method,
      path: ctx.path,
      status: ctx.status,
      auth: ctx.headers.authorization?.split(' ')[0] ?? null,
      content_type: ctx.headers['content-type'] ?? null,
      grant_type: ctx.oidc?.params?.grant_type ?? null,
      error: ctx.body?.error ?? null,
    })}\n`);
  }
}

let handler;
const server = http.createServer((request, response) => handler(request, response));

process.on('SIGTERM', () => {
  server.close();
  server.closeAllConnections();
});

// The issuer has the port in its name: first the port, then the provider.
server.listen(Number(PORT), HOST, () => {
  const issuer = `http://${HOST}:${server.address().port}`;
  const provider = new Provider(issuer, configuration);
  const { kty, n, e, alg, use, kid } = signingKey;
  provider.use(requestLog);
  provider.use(records(provider, jose.createLocalJWKSet({ keys: [{ kty, n, e, alg, use, kid }] })));
  provider.on('server_error', (ctx, error) => console.error(error));
  handler = provider.callback();
  console.log(`READY ${issuer}`);
});
