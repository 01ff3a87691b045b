// An HTTP proxy in front of one server; it breaks the requests that it is told to break. README.md lists the faults.
//
// Environment:
//   PORT        port on 127.0.0.1; 0 (default) takes a free one
//   STATE_DIR   folder of requests.jsonl
//   TARGET      the server behind: http://127.0.0.1:41527 or the like
import * as fs from 'node:fs';
import * as http from 'node:http';
import * as path from 'node:path';

const HOST = '127.0.0.1';
const { PORT = '0', STATE_DIR, TARGET } = process.env;

// Each kind of fault, and whether the target sees the request unless the fault says otherwise.
const FORWARDS = { reset: false, silence: false, cut: true, slow: true, respond: false };

const target = new URL(TARGET);
const agent = new http.Agent({ keepAlive: true });
const log = fs.openSync(path.join(STATE_DIR, 'requests.jsonl'), 'a');
const pause = (ms) => new Promise((resolve) => { setTimeout(resolve, ms); });

let faults = [];

function add(told) {
  if (!Object.hasOwn(FORWARDS, told?.fault)) throw new Error(`fault must be one of ${Object.keys(FORWARDS).join(', ')}`);
  faults.push({ times: 1, forward: FORWARDS[told.fault], ...told });
}

// The first fault that matches this request; it is dropped when it has been used as often as it was told.
function pick(request, grantType) {
  const where = request.url.split('?')[0];
  const found = faults.find(({ match = {} }) => (!match.path || match.path === where) && (!match.grant_type || match.grant_type === grantType));
  if (found) {
    found.times -= 1;
    if (found.times === 0) faults = faults.filter((other) => other !== found);
  }
  return found;
}

async function bodyOf(stream) {
  const chunks = [];
  for await (const chunk of stream) chunks.push(chunk);
  return Buffer.concat(chunks);
}

// The target's whole answer. It sees the Host that the client sent, so that its addresses lead through the proxy.
function forward(request, body) {
  return new Promise((resolve, reject) => {
    const headers = { ...request.headers };
    for (const name of ['connection', 'keep-alive', 'transfer-encoding', 'expect']) delete headers[name];
    if (request.method !== 'GET') headers['content-length'] = String(body.length);
    const sent = http.request({
      host: target.hostname, port: target.port, path: request.url, method: request.method, headers, agent,
    }, async (answer) => {
      try {
        const raw = [];
        for (let i = 0; i < answer.rawHeaders.length; i += 2) {
          const name = answer.rawHeaders[i].toLowerCase();
          if (!['connection', 'keep-alive', 'transfer-encoding', 'content-length'].includes(name)) {
            raw.push(answer.rawHeaders[i], answer.rawHeaders[i + 1]);
          }
        }
        const content = await bodyOf(answer);
        raw.push('Content-Length', String(content.length));
        resolve({ status: answer.statusCode, raw, content });
      } catch (error) {
        reject(error);
      }
    });
    sent.on('error', reject);
    sent.end(body);
  });
}

async function breakIt(fault, request, response, body) {
  const got = fault.forward ? await forward(request, body) : undefined;
  switch (fault.fault) {
    case 'reset':
      response.socket?.resetAndDestroy();
      break;
    case 'silence': // until the client hangs up
      break;
    case 'cut':
      response.writeHead(got.status, got.raw);
      response.write(got.content.subarray(0, Math.floor(got.content.length / 2)), () => response.socket?.destroy());
      break;
    case 'slow':
      response.writeHead(got.status, got.raw);
      response.flushHeaders();
      for (let at = 0; at < got.content.length && !response.destroyed; at += fault.bytes) {
        await pause(fault.ms);
        response.write(got.content.subarray(at, at + fault.bytes));
      }
      response.end();
      break;
    default: { // respond
      const content = Buffer.from(fault.body ?? '');
      response.writeHead(fault.status, { ...fault.headers, 'Content-Length': content.length });
      response.end(content);
    }
  }
}

async function control(request, response) {
  try {
    if (request.method === 'POST') add(JSON.parse(await bodyOf(request)));
    else faults = [];
    response.writeHead(204);
    response.end();
  } catch (error) {
    response.writeHead(400, { 'Content-Type': 'text/plain' });
    response.end(error.message);
  }
}

async function handle(request, response) {
  if (request.url === '/_faults') {
    await control(request, response);
    return;
  }
  const body = await bodyOf(request);
  const grantType = new URLSearchParams(body.toString('utf8')).get('grant_type');
  const fault = pick(request, grantType);
  // Before anything comes back or fails to, so that whoever noticed finds the line.
  fs.writeSync(log, `${JSON.stringify({
    method: request.method,
    path: request.url.split('?')[0],
    fault: fault?.fault ?? null,
    auth: request.headers.authorization?.split(' ')[0] ?? null,
    content_type: request.headers['content-type'] ?? null,
    grant_type: grantType,
  })}\n`);
  try {
    if (fault) {
      await breakIt(fault, request, response, body);
    } else {
      const { status, raw, content } = await forward(request, body);
      response.writeHead(status, raw);
      response.end(content);
    }
  } catch (error) {
    if (!response.headersSent) response.writeHead(502, { 'Content-Type': 'text/plain' });
    response.end(`fault-proxy: ${error.message}`);
  }
}

// Clients that go away in the middle are what this is for.
const server = http.createServer((request, response) => {
  request.on('error', () => {});
  response.on('error', () => {});
  handle(request, response).catch(() => response.destroy());
});
server.on('clientError', (error, socket) => socket.destroy());

process.on('SIGTERM', () => process.exit(0));

server.listen(Number(PORT), HOST, () => console.log(`READY http://${HOST}:${server.address().port}`));
